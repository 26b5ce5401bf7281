import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { copySchema } from "../../src/cli/output/copyOutput";
import { openCodebook } from "../../src/codebook/sealed/seal";
import { tools } from "../codebook/sealed/tools";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";
import { writeSheetFile } from "./sheetFile";

const passphrase = "lantern under seven wells";
jest.setTimeout(60_000);

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);
const sheet = [
  ["Reporting Organisation", "Governorate", "Activity", "Month", "Individuals reached"],
  ["Hope Foundation", "Aleppo", "Case management", "2026-10", 12],
  ["Hope Fondation", "Idleb", "Awareness", "2026-10", 30],
  ["Green Hands", "Hama", "Case management", "2026-10", 7],
];
beforeAll(() => {
  writeSheetFile(at("march.xlsx"), sheet);
});

const words = (codebook: string, ...more: readonly string[]): readonly string[] => [
  ...["copy", at("march.xlsx"), "--type", "4w", "--audience", "ocha", "--out", at("out")],
  ...["--codebook", at(codebook), ...more],
];
const namesOf = async (line: readonly string[]) =>
  v.parse(copySchema, (await runJson(line, ".", passphrase)).json).names;
const organisationsIn = async (codebook: string): Promise<readonly string[]> =>
  (await openCodebook(tools, passphrase, readFileSync(at(codebook)))).codebook.organisations.map(
    ({ name, aliases }) => [name, ...aliases].join(" = "),
  );

test("a copy says who is new and asks about names that are alike, with what to type", async () => {
  const { out, exitCode } = await run(words("asked.sealed"), ".", passphrase);
  expect(exitCode).toBe(0);
  expect(out).toContain("3 organisations are new in the codebook:");
  expect(out).toContain("  Green Hands (“Reporting Organisation”, row 4)");
  expect(out).toContain("“Hope Foundation” looks like “Hope Fondation”. Same organisation?");
  expect(out).toContain('--same "Hope Foundation=Hope Fondation"');
  expect(out).toContain('--different "Hope Foundation=Hope Fondation"');
});

test("--same gives both names one entry, and is not asked again", async () => {
  const line = words("same.sealed", "--same", "Hope Fondation=Hope Foundation");
  expect(await namesOf(line)).toMatchObject({ questions: [], unasked: [] });
  expect(await organisationsIn("same.sealed")).toEqual(["Hope Foundation = Hope Fondation", "Green Hands"]);
  expect(await namesOf(words("same.sealed"))).toMatchObject({ questions: [], added: [] });
});

test("--different is remembered, and is not asked again", async () => {
  await namesOf(words("different.sealed", "--different", "Hope Fondation=Hope Foundation"));
  expect(await organisationsIn("different.sealed")).toHaveLength(3);
  expect(await namesOf(words("different.sealed"))).toMatchObject({ questions: [] });
});

test("an answer to what is not asked does nothing, and says so", async () => {
  const { out } = await run(words("typo.sealed", "--same", "Hope Fondation=Hop Fundation"), ".", passphrase);
  expect(out).toContain("Nothing was done about “Hope Fondation=Hop Fundation”");
  expect(await organisationsIn("typo.sealed")).toHaveLength(3);
});

test("a pair that is none is bad input", async () => {
  const { exitCode, complaint } = await run(
    words("none.sealed", "--same", "Hope Fondation"),
    ".",
    passphrase,
  );
  expect(exitCode).toBe(2);
  expect(complaint).toContain("“Hope Fondation” is no pair of names.");
});
