import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { utils, write } from "@e965/xlsx";
import * as v from "valibot";
import {
  codebookImportSchema,
  codebookListSchema,
  codebookMergeSchema,
} from "../../src/cli/output/codebookOutput";
import type { Codebook } from "../../src/codebook/codebook";
import { newKey } from "../../src/codebook/sealed/sealingKey";
import { openCodebook, sealCodebook } from "../../src/codebook/sealed/seal";
import { tools } from "../codebook/sealed/tools";
import { codebookFrom, entriesOf } from "../support/codebookText";
import { temporaryFolder } from "../support/temporaryFolder";
import { run, runJson, type Ran } from "./run";

const passphrase = "lantern under seven wells";
const otherPassphrase = "olives beside quiet harbour";
jest.setTimeout(60_000);

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);

const put = async (name: string, codebook: Codebook, words = passphrase): Promise<void> => {
  writeFileSync(at(name), await sealCodebook(tools, await newKey(tools, words), codebook));
};
const kept = async (name: string): Promise<readonly string[]> =>
  entriesOf((await openCodebook(tools, passphrase, readFileSync(at(name)))).codebook);
const codebookRun = (...words: readonly string[]): Promise<Ran> =>
  run(["codebook", ...words], folder.path, passphrase, otherPassphrase);
const codebookJson = (...words: readonly string[]) =>
  runJson(["codebook", ...words], folder.path, passphrase, otherPassphrase);

describe("codebook import", () => {
  beforeAll(() => {
    writeFileSync(
      at("partners.csv"),
      "Organisation,Code\nHope Foundation,TR-180\nSun Aid,TR-212\nRain Aid,TR-307\n",
    );
    writeFileSync(at("twice.csv"), "Organisation,Code\nHope Foundation,TR-180\nSun Aid,TR-180\n,TR-9\n");
    const sheets = {
      Notes: [["Read me"]],
      Partners: [
        ["Kod", "Kuruluş"],
        ["TR-180", "Umut Vakfı"],
      ],
    };
    const book = utils.book_new();
    for (const [name, rows] of Object.entries(sheets))
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
    writeFileSync(at("partners.xlsx"), write(book, { type: "buffer" }) as Buffer);
  });

  test("takes a list into a new codebook, and says how codes go on", async () => {
    const ran = await codebookRun("import", "partners.csv", "--series", "ocha", "--codebook", "new.sealed");
    expect(ran).toMatchObject({ exitCode: 0, complaint: "" });
    expect(ran.out).toMatch(
      /^3 organisations of “partners.csv” were taken with their codes for OCHA\.\n.*TR-###/,
    );
    expect(await kept("new.sealed")).toEqual([
      "Hope Foundation | ocha:TR-180 |  | active",
      "Rain Aid | ocha:TR-307 |  | active",
      "Sun Aid | ocha:TR-212 |  | active",
    ]);
  });

  test("finds the list in a workbook", async () => {
    const { json } = await codebookJson(
      "import",
      "partners.xlsx",
      "--series",
      "wos",
      "--codebook",
      "book.sealed",
    );
    expect(v.parse(codebookImportSchema, json)).toMatchObject({
      sheet: "Partners",
      imported: 1,
      refusals: [],
    });
  });

  test("refuses the whole list, and says which rows and why", async () => {
    const words = ["import", "twice.csv", "--series", "ocha", "--codebook", "none.sealed"];
    const { json, exitCode } = await codebookJson(...words);
    expect(v.parse(codebookImportSchema, json).refusals.map(({ row, key }) => [row, key])).toEqual([
      [3, "same-code"],
      [4, "no-name"],
    ]);
    expect(exitCode).toBe(1);
    expect((await codebookRun("list", "--codebook", "none.sealed")).exitCode).toBe(2);
  });

  test.each([
    [["import", "partners.csv", "--codebook", "new.sealed"], /--series/],
    [["import", "--series", "ocha", "--codebook", "new.sealed"], /Which file/],
    [
      ["import", "partners.xlsx", "--sheet", "Data", "--series", "ocha", "--codebook", "new.sealed"],
      /“Partners”/,
    ],
    [
      ["import", "partners.xlsx", "--sheet", "Notes", "--series", "ocha", "--codebook", "new.sealed"],
      /No list/,
    ],
  ])("%j is bad input", async (words, sentence) => {
    const { exitCode, complaint } = await codebookRun(...words);
    expect(complaint).toMatch(sentence);
    expect(exitCode).toBe(2);
  });
});

describe("codebook list", () => {
  test("shows every organisation with its codes", async () => {
    await put("list.sealed", codebookFrom("a | Hope Foundation = HF | ocha:K7XQM | | left national-ngo"));
    expect((await codebookRun("list", "--codebook", "list.sealed")).out).toMatch(
      /Hope Foundation +left the cluster +ocha K7XQM +HF/,
    );
    const { json } = await codebookJson("list", "--codebook", "list.sealed");
    expect(v.parse(codebookListSchema, json).organisations).toEqual([
      {
        name: "Hope Foundation",
        aliases: ["HF"],
        type: "national-ngo",
        status: "left",
        codes: { ocha: "K7XQM" },
      },
    ]);
  });
});

describe("codebook merge", () => {
  const ours = codebookFrom("a | Hope Foundation | ocha:K7XQM");
  const theirs = codebookFrom("b | Hope Foundation | ocha:B3CDF\n c | Sun Aid | ocha:G4HJK");
  beforeEach(async () => {
    await put("ours.sealed", ours);
    await put("theirs.sealed", theirs, otherPassphrase);
  });

  test("without answers says what differs, and merges nothing", async () => {
    const { json, exitCode, complaint } = await codebookJson(
      "merge",
      "theirs.sealed",
      "--codebook",
      "ours.sealed",
    );
    expect(v.parse(codebookMergeSchema, json)).toMatchObject({
      merged: false,
      newThere: 1,
      conflicting: 1,
      questions: [
        {
          kind: "code",
          answer: null,
          message: expect.stringMatching(/K7XQM .* here and B3CDF there/) as string,
        },
      ],
    });
    expect({ exitCode, complaint }).toEqual({
      exitCode: 1,
      complaint: expect.stringMatching(/--answers ours/) as string,
    });
    expect(await kept("ours.sealed")).toEqual(entriesOf(ours));
  });

  test.each([
    ["ours", "Hope Foundation | ocha:K7XQM | B3CDF | active"],
    ["theirs", "Hope Foundation | ocha:B3CDF | K7XQM | active"],
  ])("with --answers %s merges", async (side, line) => {
    const ran = await codebookRun("merge", "theirs.sealed", "--answers", side, "--codebook", "ours.sealed");
    expect(ran).toMatchObject({ exitCode: 0, complaint: "" });
    expect(await kept("ours.sealed")).toEqual([line, "Sun Aid | ocha:G4HJK |  | active"]);
  });

  test("says whose passphrase is wrong or missing", async () => {
    const words = ["codebook", "merge", "theirs.sealed", "--codebook", "ours.sealed"];
    expect((await run(words, folder.path, passphrase)).complaint).toMatch(
      /CONFIDE_OTHER_PASSPHRASE is not that/,
    );
    expect((await run(words, folder.path, passphrase, "")).complaint).toMatch(
      /set its passphrase in .*OTHER/,
    );
    expect((await run(words, folder.path, otherPassphrase, otherPassphrase)).complaint).toMatch(
      /CONFIDE_PASSPHRASE is not/,
    );
  });
});
