import { classifySheet } from "../../src/commands/classifySheet";
import { makeCopy } from "../../src/commands/makeCopy";
import { decideAgain, prepareCopy, type CopyWish, type PreparedCopy } from "../../src/commands/prepareCopy";
import { addEntries, loadRegister } from "../../src/commands/register";
import { breach } from "../records/register/registers";
import { openHost, type OpenHost } from "../support/host";
import { testServices, type TestServices } from "../support/services";
import { sheetIdOf } from "../support/sheetId";
import { allowedForOcha, decided } from "./answers";

const rows = [
  ["Reporting Organisation", "Governorate", "Community", "Activity", "Reached", "Month"],
  ["Sun Aid", "Idleb", "Atma", "Legal aid", 12, "2026-10"],
  ["Moon Aid", "Idleb", "Atma", "Legal aid", 7, "2026-10"],
  ["Sun Aid", "Idleb", "Atma", "Training", 5, "2026-10"],
];

let host: OpenHost;
let services: TestServices;
let sheetId: string;

beforeEach(async () => {
  host = await openHost({ Data: rows });
  services = testServices();
  sheetId = await sheetIdOf("Data");
  await classifySheet(services, sheetId, { ...allowedForOcha, audiences: ["ocha", "members"] });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const prepared = async (wish: Partial<CopyWish> = {}): Promise<PreparedCopy> => {
  const first = await prepareCopy(services, { sheetId, informationType: "4w", audience: "ocha", ...wish });
  const undecided = first.recipe.columns.filter(({ decidedBy }) => decidedBy === "nobody");
  return decideAgain(services, first, decided(undecided, "redact"));
};

const stop = (organisation: string) =>
  addEntries(services, [
    {
      id: "s",
      at: "2026-10-20T08:00:00Z",
      by: "",
      kind: "sharing-stopped",
      organisation,
      from: "2026-10-20",
      reasons: "The breach of September.",
    },
  ]);

it("every copy is written down in the workbook: what, for whom, under which rule, whose data", async () => {
  const made = await makeCopy(services, await prepared());
  const { register } = await loadRegister(services);
  expect(register.entries).toMatchObject([
    {
      kind: "copy",
      informationType: "4w",
      audience: "ocha",
      ruleId: "4w/ocha",
      purpose: "coordination",
      sheetName: made.sheet.name,
      digest: made.classification.fingerprint,
      rows: 3,
      organisations: ["Sun Aid", "Moon Aid"],
    },
  ]);
});

it("a member that stopped sharing is left out of copies, and its rows are counted", async () => {
  await stop("Moon Aid");
  const { copy, report } = await makeCopy(services, await prepared());
  expect(copy.statement.rowCount).toBe(2);
  expect(report.findings).toContainEqual({ key: "rows-left-out", severity: "warn", data: { count: 1 } });
  const [, entry] = (await loadRegister(services)).register.entries;
  expect(entry).toMatchObject({ rows: 2, organisations: ["Sun Aid"] });
});

it("while a breach is open nothing goes to OCHA, and members still get theirs", async () => {
  await addEntries(services, [breach()]);
  await expect(makeCopy(services, await prepared())).rejects.toMatchObject({
    code: "refused",
    reasons: [{ key: "protocol.reasons.breach-open" }],
  });
  const forMembers = await makeCopy(services, await prepared({ audience: "members" }));
  expect(forMembers.copy.statement.rowCount).toBe(3);
});

it("for field-level planning members see who works where, and the copy says under which rule", async () => {
  const { copy } = await makeCopy(
    services,
    await prepared({ audience: "members", purpose: "field-planning" }),
  );
  expect(copy.columns[0]?.cells.values).toEqual(expect.arrayContaining(["Sun Aid", "Moon Aid"]));
  expect(copy.statement.ruleId).toBe("4w/members+field-planning");
});

it("the purpose opens nothing to OCHA", async () => {
  const { recipe } = await prepared({ purpose: "field-planning" });
  expect(recipe.rule.id).toBe("4w/ocha");
  expect(recipe.columns[0]?.treatment).toEqual({ kind: "code" });
});

it("a copy that can't be written down is taken back", async () => {
  const plan = await prepared();
  services = {
    ...services,
    excel: { ...services.excel, replaceRegisterParts: () => Promise.reject(new Error("protected")) },
  };
  await expect(makeCopy(services, plan)).rejects.toMatchObject({ code: "records-not-kept" });
  expect(host.sheetNames()).toEqual(["Data"]);
});
