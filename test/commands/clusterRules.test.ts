import { unzipSync } from "fflate";
import { finestDashboard } from "../../src/anonymise/dashboard/dashboard";
import { classifySheet } from "../../src/commands/classifySheet";
import { cleanFile } from "../../src/commands/cleanFile";
import { makeDashboard } from "../../src/commands/dashboard/makeDashboard";
import { prepareDashboard } from "../../src/commands/dashboard/prepareDashboard";
import { loadRegister } from "../../src/commands/register";
import { dashboardFourW, dashboardOrganisations } from "../support/dashboardRows";
import { openHost, type OpenHost } from "../support/host";
import { testServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { allowedForOcha } from "./answers";
import { createClusterRules, rulesInUse } from "../../src/commands/clusterRules";
import { memorySettingPlace } from "../../src/commands/deviceSetting";
import { startingRules, type ClusterRules } from "../../src/disclosure/rules/cluster/clusterRules";
import { formatClusterRules } from "../../src/disclosure/rules/cluster/schema";
import { thrownBy } from "../support/thrown";

const strict: ClusterRules = { ...startingRules, k: 5, style: { mark: "*" } };

describe("the rules of a cluster on a device", () => {
  it("are those to start from until others are used, and no more kept once these are used again", async () => {
    const place = memorySettingPlace();
    const rules = createClusterRules(place);
    await rules.refresh();
    expect(rules.state().inUse).toEqual(startingRules);
    await rules.use(strict);
    const again = createClusterRules(place);
    await again.refresh();
    expect(again.state().inUse).toEqual(strict);
    await again.use(startingRules);
    expect(await place.read()).toBeUndefined();
  });

  it("are none where they can't be read: the cluster's own may ask more", async () => {
    const rules = createClusterRules(
      memorySettingPlace(formatClusterRules(strict).replace('"k": 5', '"k": 0')),
    );
    await rules.refresh();
    expect(rules.state()).toMatchObject({ inUse: undefined, problem: { code: "rules-range" } });
    expect(thrownBy(() => rulesInUse({ rules: rules.state().inUse })).code).toBe("no-cluster-rules");
  });

  it("stay what they were when something is used that is none", async () => {
    const rules = createClusterRules(memorySettingPlace());
    await rules.refresh();
    await expect(rules.use({ ...strict, k: 0 })).rejects.toMatchObject({ code: "rules-range" });
    expect(rules.state().inUse).toEqual(startingRules);
  });
});

describe("a dashboard", () => {
  let host: OpenHost;
  let sheetId: string;
  beforeEach(async () => {
    host = await openHost({ Data: dashboardFourW() });
    sheetId = await sheetIdOf("Data");
    await classifySheet(testServices(), sheetId, { ...allowedForOcha, audiences: ["coordinators"] });
  });
  afterEach(() => {
    host.close();
  });

  const prepare = (rules: ClusterRules | undefined) =>
    prepareDashboard(testServices({ rules }), { sheetId, audience: "public" }, finestDashboard);
  const suppressed = async (rules: ClusterRules): Promise<number | undefined> =>
    (await prepare(rules)).made?.dashboard?.report.primary;

  it("hides what the cluster's rules ask for", async () => {
    const more = { ...startingRules, usual: { ...startingRules.usual, organisations: 5 } };
    expect(await suppressed(more)).toBeGreaterThan((await suppressed(startingRules)) ?? 0);
  });

  it("carries the cluster's mark and legend, and none of its other rules, in its file or in the records", async () => {
    const rules = {
      ...startingRules,
      usual: { ...startingRules.usual, people: 997 },
      bySubCluster: {
        gbv: { ...startingRules.usual, people: 998, zerosAreSensitive: true },
        "child-protection": { ...startingRules.usual, people: 999 },
      },
      style: { mark: "«–»", legend: "Kept back by the cluster." },
    };
    const services = testServices({ rules });
    const made = await makeDashboard(services, await prepare(rules));
    const { bytes } = await cleanFile(services, made);
    const file = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
    expect(file.join("\n")).toMatch(/Kept back by the cluster/);
    expect(file.join("\n")).toMatch(/«–»/);
    const { register } = await loadRegister(services);
    expect([...file, JSON.stringify(register)].join("\n")).not.toMatch(/99[789]/);
  });

  it("is not made under a mark that something on the sheet is called", async () => {
    const { made } = await prepare({ ...startingRules, style: { mark: "amber" } });
    const [obstacle] = made?.obstacles ?? [];
    expect(obstacle).toEqual({ key: "mark-in-use", data: { mark: "amber" } });
  });

  it("is not made with a legend that names an organisation", async () => {
    const [name = ""] = dashboardOrganisations;
    const prepared = await prepare({ ...startingRules, style: { legend: `Ask ${name}.` } });
    await expect(makeDashboard(testServices(), prepared)).rejects.toMatchObject({ code: "leak" });
  });

  it("is not made while the rules can't be read", async () => {
    await expect(prepare(undefined)).rejects.toMatchObject({ code: "no-cluster-rules" });
  });
});
