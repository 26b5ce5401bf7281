import path from "node:path";
import * as v from "valibot";
import { copySchema, type CopyOutput } from "../../src/cli/output/copyOutput";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";
import { firstSheetText, writeSheetFile } from "./sheetFile";

const passphrase = "lantern under seven wells";
jest.setTimeout(60_000);

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);
const file = at("october.xlsx");
const rows = [
  ["Reporting Organisation", "Governorate", "Activity", "Comments", "Month", "Individuals reached"],
  ["HOPE", "Aleppo", "HOPE for girls", "HOPE", "2026-10", 12],
  ["Green Hands", "Idleb", "HOPE for girls", "ask +963 2026 0101", "2026-10", 30],
  ["Green Hands", "Hama", "Kits by HOPE", "budget +963 2026 0101", "2026-10", 7],
];
beforeAll(() => {
  writeSheetFile(file, rows);
});

const words = [
  "copy",
  file,
  "--type",
  "4w",
  "--audience",
  "ocha",
  "--out",
  at("out"),
  "--decide",
  "Comments=redact",
];
const copy = async (...more: readonly string[]): Promise<CopyOutput> =>
  v.parse(copySchema, (await runJson([...words, ...more], ".", passphrase)).json);
const textsIn = ({ copy: written }: CopyOutput): string => firstSheetText(written ?? "");

test("the report says where one organisation stands alone, for people and for programs", async () => {
  const { measures } = await copy();
  expect(measures?.message).toMatch(/^In 3 of 3 places with their activities one organisation stands alone/);
  const [level] = measures?.levels ?? [];
  expect(level).toMatchObject({ level: "governorate", cells: 3, lone: 3, paired: 0, organisations: 2 });
  expect(level?.few.find(({ place }) => place === "Hama")).toMatchObject({ column: "B", rows: [4] });
  const { out } = await run(words, ".", passphrase);
  expect(out).toContain("For you only: In 3 of 3 places with their activities");
});

test("the report lists every hit with its place", async () => {
  const { hits } = await copy();
  expect(hits?.left).toBe(0);
  expect(hits?.list[0]).toEqual({
    kind: "organisation-unsure",
    organisation: "HOPE",
    column: "C",
    header: "Activity",
    rows: [2, 3],
    cells: 2,
    start: 0,
    end: 4,
    words: "HOPE",
    mayStay: true,
    stays: null,
  });
  expect(hits?.list.map(({ column, rows: found, words: text }) => [column, found, text])).toEqual([
    ["C", [2, 3], "HOPE"],
    ["C", [4], "HOPE"],
    ["D", [2], "HOPE"],
    ["D", [3], "+963 2026 0101"],
    ["D", [4], "+963 2026 0101"],
  ]);
});

test("--keep-text lets a word stay in a column, and says so", async () => {
  const made = await copy("--keep-text", "HOPE", "--column", "activity");
  expect(made.hits?.list.map(({ stays }) => stays)).toEqual(["alike", "alike", null, null, null]);
  expect(made.report?.findings).toContainEqual(
    expect.objectContaining({ key: "kept-by-person", severity: "warn", column: "C", rows: [2, 3, 4] }),
  );
  expect(textsIn(made)).toContain("Kits by HOPE");
});

test("in the next month too, when the codebook is kept", async () => {
  const book = ["--codebook", at("book.sealed")];
  await copy("--keep-text", "HOPE", ...book);
  const next = await copy(...book);
  expect(next.hits?.list.map(({ stays }) => stays)).toEqual(["alike", "alike", "alike", null, null]);
  expect(textsIn(next)).toContain("Kits by HOPE");
});

test("a contact stays one at a time only", async () => {
  const many = await run([...words, "--keep-text", "+963 2026 0101"]);
  expect(many.exitCode).toBe(2);
  expect(many.complaint).toContain("is a contact in 2 places");
});

test("a text that is not found is bad input, and nothing is written", async () => {
  const { exitCode, complaint } = await run([...words, "--keep-text", "Hope", "--json"]);
  expect([exitCode, complaint]).toEqual([2, expect.stringContaining("“Hope” is not taken out of any text")]);
});

test("--remove-text takes out what was missed", async () => {
  const made = await copy("--remove-text", "for girls");
  expect(textsIn(made)).not.toContain("girls");
});
