import { readdirSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { ExitCode } from "../../src/cli/run";
import { checkSchema } from "../../src/cli/output/checkOutput";
import { failureSchema } from "../../src/cli/output/common";
import { copySchema } from "../../src/cli/output/copyOutput";
import { inspectSchema } from "../../src/cli/output/inspectOutput";
import { runJson, type Ran } from "../cli/run";
import { temporaryFolder } from "../support/temporaryFolder";
import { corpus, filesIn } from "./support";

/** Files that nobody can read, and the code of the sentence that says why. */
const unreadable: Readonly<Record<string, string>> = {
  "encrypted--apache__protected_passtika.xlsx": "encrypted",
  "malformed-bombs--apache__poc-xmlbomb.xlsx": "bomb",
  "malformed-bombs--exceljs__missing-bits.xlsx": "missing-part",
  "malformed-bombs--theorchard__null_file.xlsx": "empty",
  "strict-xlsb-legacy--tafia__any_sheets.xlsb": "binary-xlsb",
};

/** Readable files with a table, and how a copy for OCHA ends: none names organisations in a column of their own. */
const copies: Readonly<Record<string, ExitCode>> = {
  "customxml-props--apache__57523.xlsx": 1,
  "external-links--apache__63934.xlsx": 1,
  "headers--tidyverse__deaths.xlsx": 1,
  "pivot-cache--tafia__pivots.xlsx": 1,
  "threaded-comments--apache__64759.xlsx": 1,
  "validations-cf-tables--apache__dataValidationTableRange.xlsx": 1,
};

const folder = temporaryFolder();
afterAll(folder.remove);

const commands = {
  inspect: { words: [], schema: inspectSchema },
  copy: { words: ["--type", "4w", "--audience", "ocha", "--out", folder.path], schema: copySchema },
  check: { words: [], schema: checkSchema },
} as const;
type Command = keyof typeof commands;

const expectedExit = (file: string, command: Command): ExitCode => {
  if (file in unreadable) return 2;
  if (command === "inspect") return 0;
  if (command === "check") return 1;
  return copies[file] ?? 2;
};

const showsStack = ({ out, complaint }: Ran): boolean => /\n\s+at \S+/.test(out + complaint);

const cases = filesIn("tricky-xlsx").flatMap((file) =>
  (Object.keys(commands) as Command[]).map((command) => [file, command] as const),
);

/** Ten seconds for each, as for a person who waits. */
const patience = 10_000;

test.each(cases)(
  "%s: %s ends as it should",
  async (file, command) => {
    const { words, schema } = commands[command];
    const ran = await runJson([command, path.join(corpus, "tricky-xlsx", file), ...words]);
    expect(showsStack(ran)).toBe(false);
    expect(ran.exitCode).toBe(expectedExit(file, command));
    if (ran.exitCode === 2) {
      const { error } = v.parse(failureSchema, ran.json);
      expect(error.code).toBe(unreadable[file] ?? "no-table-anywhere");
      expect(ran.complaint).toBe(`${error.message}\n`);
    } else v.parse(schema, ran.json);
  },
  patience,
);

test("nothing half-written is left behind", () => {
  expect(readdirSync(folder.path).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
