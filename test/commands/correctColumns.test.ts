import { checkWorkbook } from "../../src/commands/checkWorkbook";
import { classifySheet } from "../../src/commands/classifySheet";
import { inspectSheet } from "../../src/commands/inspectSheet";
import { makeCopy } from "../../src/commands/makeCopy";
import { correctAgain, decideAgain, prepareCopy, type PreparedCopy } from "../../src/commands/prepareCopy";
import { withRoles } from "../../src/table/corrections/correction";
import { MemoryError } from "../../src/table/corrections/memoryText";
import type { Role } from "../../src/table/role";
import { sampleFourW } from "../support/fourW";
import { openHost, type OpenHost } from "../support/host";
import { testServices, type TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { allowedForOcha } from "./answers";

let host: OpenHost;
let services: TestServices;
let sheetId: string;

const contacts = [
  ["Comments", "Focal point", "Phone"],
  ["Deputy", "A. Lantern", "+963 900 000 001"],
  ["Head", "B. Lantern", "+963 900 000 002"],
];

beforeEach(async () => {
  host = await openHost({ Data: sampleFourW(), Contacts: contacts });
  services = testServices();
  sheetId = await sheetIdOf("Data");
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const prepare = (): Promise<PreparedCopy> =>
  prepareCopy(services, { sheetId, informationType: "4w", audience: "ocha" });

/** Says what columns mean, by their header keys; `undefined` takes a word back. */
const say = (
  prepared: PreparedCopy,
  roles: Readonly<Record<string, Role | undefined>>,
): Promise<PreparedCopy> =>
  correctAgain(services, prepared, withRoles(prepared.table.columns, new Map(Object.entries(roles))));

const columnOf = ({ table, recipe, preview }: PreparedCopy, header: string) => {
  const at = table.columns.findIndex((column) => column.header === header);
  return { ...table.columns[at], recipe: recipe.columns[at], preview: preview[at] };
};

describe("saying what a column means", () => {
  it("changes plan and preview at once, without reading the sheet again", async () => {
    const prepared = await prepare();
    host.sheet("Data").cells.setValue(2, 16, "not read");
    const said = columnOf(await say(prepared, { zeta: "status" }), "Zeta");
    expect(columnOf(prepared, "Zeta")).toMatchObject({ role: "unknown", recipe: { decidedBy: "nobody" } });
    expect(said).toMatchObject({
      role: "status",
      understood: { role: "unknown" },
      recipe: { decidedBy: "protocol", treatment: { kind: "keep" } },
    });
    expect(said.preview?.after).toEqual(["lambda mu", "kappa"]);
  });

  it("is remembered for the sheet when it is read again", async () => {
    await say(await prepare(), { zeta: "status" });
    expect(columnOf(await prepare(), "Zeta").role).toBe("status");
    expect((await inspectSheet(services, sheetId)).table.columns.at(-1)?.role).toBe("status");
  });

  it("says nothing of another kind of sheet that has a column of that name", async () => {
    await say(await prepare(), { comments: "status" });
    const { table } = await inspectSheet(services, await sheetIdOf("Contacts"));
    expect(table.columns.map(({ role }) => role)).not.toContain("status");
    expect(table.columns.some(({ understood }) => understood !== undefined)).toBe(false);
  });

  it("can be taken back", async () => {
    const said = await say(await prepare(), { zeta: "status", comments: "status" });
    const back = await say(said, { zeta: undefined });
    expect(columnOf(back, "Zeta")).toMatchObject({ role: "unknown", recipe: { decidedBy: "nobody" } });
    expect(columnOf(await prepare(), "Comments").role).toBe("status");
    await correctAgain(services, back, {});
    expect(columnOf(await prepare(), "Comments").role).toBe("free-text");
  });

  it("lets earlier decisions on the column go: they were made on another meaning", async () => {
    const decided = await decideAgain(services, await prepare(), { zeta: { kind: "keep" } });
    await makeCopy(services, decided);
    const said = await say(await prepare(), { zeta: "donor" });
    expect(said.recipe.obstacles).toEqual([]);
    expect(columnOf(said, "Zeta").recipe).toMatchObject({ treatment: { kind: "code" } });
  });

  it("that makes an identifying column harmless is said plainly, in the report and by the check", async () => {
    const said = await say(await prepare(), { "implementing partner": "modality" });
    const harmless = {
      key: "said-harmless",
      severity: "warn",
      data: { header: "Implementing partner", understood: "implementing-partner", role: "modality" },
    };
    const { report } = await makeCopy(services, said);
    expect(report.findings).toContainEqual(expect.objectContaining(harmless));
    await classifySheet(services, sheetId, { ...allowedForOcha, anonymisedByUs: true });
    const checks = await checkWorkbook(services);
    expect(checks.flatMap(({ findings }) => findings)).toContainEqual(expect.objectContaining(harmless));
  });
});

describe("when what was said can't be kept or read", () => {
  it("nothing is corrected that would be forgotten next month", async () => {
    services = testServices({
      corrections: { ...services.corrections, save: () => Promise.reject(new Error("quota")) },
    });
    const prepared = await prepare();
    await expect(say(prepared, { zeta: "status" })).rejects.toMatchObject({ code: "corrections-not-kept" });
    expect((await services.core.understand(prepared.sheet.handle)).columns.at(-1)?.role).toBe("unknown");
  });

  it("no sheet is understood without it", async () => {
    const load = () => Promise.reject(new MemoryError("corrections-damaged"));
    services = testServices({ corrections: { ...services.corrections, load } });
    await expect(prepare()).rejects.toMatchObject({ code: "corrections-damaged" });
  });
});
