import { checkWorkbook } from "../../src/commands/checkWorkbook";
import { makeCopy } from "../../src/commands/makeCopy";
import { mayGo } from "../../src/commands/mayGo";
import { decideAgain, prepareCopy, type PreparedCopy } from "../../src/commands/prepareCopy";
import { saveCopy } from "../../src/commands/saveCopy";
import { WorkbookModel } from "../../src/host/model/workbookModel";
import { emptyRegister } from "../../src/records/register/entry";
import { sampleFourW } from "../support/fourW";
import { openHost, openModel, type OpenHost } from "../support/host";
import { testServices, type TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { decided } from "./answers";

const today = { register: emptyRegister, on: "2026-11-02" };
let host: OpenHost;
let services: TestServices;

beforeEach(async () => {
  host = await openHost({ Data: sampleFourW() });
  services = testServices();
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const prepared = async (): Promise<PreparedCopy> => {
  const sheetId = await sheetIdOf("Data");
  const first = await prepareCopy(services, { sheetId, informationType: "4w", audience: "ocha" });
  const undecided = first.recipe.columns.filter(({ decidedBy }) => decidedBy === "nobody");
  return decideAgain(services, first, decided(undecided, "redact"));
};

it("offers a file named after type, audience and period, opens it, and it may go to its audience", async () => {
  const made = await makeCopy(services, await prepared());
  expect(await saveCopy(services, made)).toEqual({
    fileName: "4W for OCHA 2026-10.xlsx",
    opened: true,
  });
  const [bytes] = host.opened;
  expect(bytes).toEqual(services.offered[0]?.bytes);
  host.close();
  host = await openModel(await WorkbookModel.open(bytes ?? new Uint8Array(), "clean.xlsx"));
  expect(host.sheetNames()).toEqual(["4W for OCHA 2026-10", "About this copy"]);
  expect(host.values("About this copy").flat()).toContain("[removed]");
  const checks = await checkWorkbook(services);
  expect(checks.flatMap(({ findings }) => findings)).toEqual([]);
  expect(
    mayGo(services.protocol, checks, { ...today, audience: "ocha" }).sheets.flatMap(({ reasons }) => reasons),
  ).toEqual([]);
  expect(mayGo(services.protocol, checks, { ...today, audience: "ocha" }).may).toBe(true);
  expect(mayGo(services.protocol, checks, { ...today, audience: "members" }).may).toBe(false);
});

it("gives a file that can be verified", async () => {
  const made = await makeCopy(services, await prepared());
  await saveCopy(services, made);
  const [file] = services.offered;
  expect(await services.core.verifyCopy(file?.bytes ?? new Uint8Array())).toEqual({
    kind: "unchanged",
    sheets: ["4W for OCHA 2026-10", "About this copy"],
  });
});
