import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import * as v from "valibot";
import { failureSchema } from "../../src/cli/output/common";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson } from "./run";

const folder = temporaryFolder();
afterAll(folder.remove);

const sample = readFileSync("assets/sample-4w.xlsx");
const at = (name: string): string => path.join(folder.path, name);

const inputs: Readonly<Record<string, readonly [content: Uint8Array, code: string]>> = {
  "letter.xlsx": [strToU8("Dear colleague"), "text-file"],
  "list.ods": [
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    "open-document",
  ],
  "nothing.xlsx": [new Uint8Array(), "empty"],
  "half.xlsx": [sample.subarray(0, sample.length / 2), "truncated"],
  "pictures.xlsx": [zipSync({ "a.txt": strToU8("no workbook") }), "not-a-workbook"],
  "bomb.xlsx": [zipSync({ "xl/workbook.xml": new Uint8Array(64 * 1024 ** 2) }), "bomb"],
};

beforeAll(() => {
  for (const [name, [content]] of Object.entries(inputs)) writeFileSync(at(name), content);
  mkdirSync(at("folder.xlsx"));
});

const commands = [["inspect"], ["classify", "--type", "4w"], ["copy", "--audience", "ocha"], ["check"]];
const cases = [
  ...Object.entries(inputs).map(([name, [, code]]) => [name, code] as const),
  ["folder.xlsx", "folder"] as const,
  ["missing.xlsx", "no-such-file"] as const,
];

describe.each(cases)("%s (%s)", (name, code) => {
  test.each(commands)("%s answers with one sentence and exit code 2", async (command, ...options) => {
    const { exitCode, complaint, json } = await runJson([command, at(name), ...options]);
    const { error } = v.parse(failureSchema, json);
    expect(error.code).toBe(code);
    expect(complaint).toBe(`${error.message}\n`);
    expect(exitCode).toBe(2);
  });
});

test("without --json, standard output stays empty", async () => {
  const { out, complaint } = await run(["inspect", at("letter.xlsx")]);
  expect(out).toBe("");
  expect(complaint).toMatch(/^This file holds text, such as a \.csv, and is no workbook\. .*\n$/);
});

test.each([
  [["inspect", "--sheet", "Budget"], /no sheet “Budget”.*“4W Data”/],
  [["classify"], /--type/],
  [["classify", "--type", "minutes", "--audience", "inter-cluster"], /no row.*members/],
  [["copy"], /--audience/],
  [["copy", "--audience", "ocha", "--audience", "wos"], /one audience/],
  [
    ["copy", "--audience", "ocha", "--decide", "Budjet=keep"],
    /No column is called “Budjet”\. The nearest: “/,
  ],
  [["copy", "--audience", "ocha", "--codebook", "assets/sample-4w.xlsx"], /CONFIDE_PASSPHRASE/],
  [["check", "--audience", "everybody"], /not an audience/],
])("%j is bad input", async (words, sentence) => {
  const [command = "", ...options] = words;
  const { exitCode, complaint } = await run([command, "assets/sample-4w.xlsx", ...options]);
  expect(complaint).toMatch(sentence);
  expect(exitCode).toBe(2);
});

test("help is no failure", async () => {
  const { out, exitCode } = await run(["--help"]);
  expect(out).toMatch(/^Usage: npm run -s confide/);
  expect(exitCode).toBe(0);
});
