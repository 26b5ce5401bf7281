import { unzipSync } from "fflate";
import { finestDashboard } from "../../src/anonymise/dashboard/dashboard";
import { cleanFile } from "../../src/commands/cleanFile";
import { classifySheet } from "../../src/commands/classifySheet";
import { makeDashboard } from "../../src/commands/dashboard/makeDashboard";
import { prepareDashboard, protectAgain } from "../../src/commands/dashboard/prepareDashboard";
import { addEntries, loadRegister } from "../../src/commands/register";
import type { Audience } from "../../src/protocol/rule";
import { lazySolver, type LazySolver } from "../../src/worker/lazySolver";
import { createLocalCore } from "../../src/worker/localCore";
import { webDigest } from "../../src/worker/webCrypto";
import { breach } from "../records/register/registers";
import { dashboardFourW, dashboardOrganisations, loneFigures } from "../support/dashboardRows";
import { openHost, type OpenHost } from "../support/host";
import { brokenHighs } from "../support/highs";
import { seededRandom } from "../support/random";
import { testServices, type TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { allowedForOcha } from "./answers";

let host: OpenHost;
let services: TestServices;
let sheetId: string;

beforeEach(async () => {
  host = await openHost({ Data: dashboardFourW() });
  services = testServices();
  sheetId = await sheetIdOf("Data");
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const classify = (audiences: readonly Audience[]) =>
  classifySheet(services, sheetId, { ...allowedForOcha, audiences });
const prepare = (audience: Audience = "public") =>
  prepareDashboard(services, { sheetId, audience }, finestDashboard);

it("is written to new sheets with charts, and into the workbook's records with what was suppressed", async () => {
  await classify(["coordinators"]);
  const made = await makeDashboard(services, await prepare());
  expect(host.sheetNames()).toEqual([
    ...["Data", "Dashboard for public 2026-10", "Activities"],
    ...["People by sub-cluster", "People by place", "Activities in percent"],
  ]);
  const [entry] = (await loadRegister(services)).register.entries;
  expect(entry).toMatchObject({
    ...{ kind: "copy", informationType: "dashboard", audience: "public", ruleId: "dashboard/public" },
    cellsSuppressed: made.copy.statement.suppression?.cells,
    organisations: dashboardOrganisations,
  });
  expect(made.copy.statement.suppression?.cells).toBeGreaterThan(0);
});

it("holds no organisation and no suppressed figure anywhere in its file, and says what the mark means", async () => {
  await classify(["coordinators"]);
  const made = await makeDashboard(services, await prepare());
  const { bytes } = await cleanFile(services, made);
  const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
  const text = parts.join("\n");
  for (const name of dashboardOrganisations) expect(text).not.toContain(name);
  for (const figure of Object.values(loneFigures)) expect(text).not.toMatch(new RegExp(`>${figure}<`));
  expect(text).toContain("[c]");
  expect(text).toContain("This figure is hidden");
  expect(text).not.toMatch(/threshold|minimum of|3 organisations/i);
});

it("is made without the solver when that breaks down", async () => {
  await classify(["coordinators"]);
  const core = (solver: LazySolver) =>
    createLocalCore({ random: seededRandom(1), digest: webDigest, solver });
  const reportBy = async (solver: LazySolver) => {
    services = testServices({ core: core(solver) });
    return (await prepare()).made?.dashboard?.report;
  };
  const broken = await reportBy(lazySolver(() => Promise.resolve(brokenHighs)));
  expect(broken).toBeDefined();
  expect(broken).toEqual(await reportBy(() => Promise.resolve(undefined)));
});

it("is refused where the 4W data is not the Coordinators' to put together", async () => {
  await classify(["members"]);
  const prepared = await prepare();
  expect(prepared.made).toBeUndefined();
  await expect(makeDashboard(services, prepared)).rejects.toMatchObject({
    code: "refused",
    reasons: [{ key: "protocol.reasons.not-allowed-by-member" }],
  });
});

it("goes to nobody outside while a breach is open", async () => {
  await classify(["coordinators"]);
  await addEntries(services, [breach()]);
  await expect(makeDashboard(services, await prepare("ocha"))).rejects.toMatchObject({ code: "refused" });
});

it("is made again with other choices, without reading the sheet again", async () => {
  await classify(["coordinators"]);
  const { prepared, made } = await prepare();
  const again = await protectAgain(services, prepared, { ...finestDashboard, finestPlace: "district" });
  const cells = made?.dashboard?.report.cells ?? 0;
  expect(again.made?.dashboard?.report.cells).toBeLessThan(cells);
  expect(again.made?.dashboard?.report.finestPlace).toBe("district");
});

it("a sheet that counts nobody makes no dashboard, and says what is missing", async () => {
  host.close();
  host = await openHost({ Data: dashboardFourW().map((row) => row.slice(0, 7)) });
  sheetId = await sheetIdOf("Data");
  const prepared = await prepare();
  expect(prepared.made?.obstacles.map(({ key }) => key)).toContain("no-people-column");
  await expect(makeDashboard(services, prepared)).rejects.toMatchObject({ code: "obstacles" });
});
