import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import * as v from "valibot";
import { checkSchema } from "../../src/cli/output/checkOutput";
import { copySchema, type CopyOutput } from "../../src/cli/output/copyOutput";
import { inspectSchema } from "../../src/cli/output/inspectOutput";
import { columnNumber } from "../../src/package/cells/address";
import { openWorkbook } from "../../src/package/openWorkbook";
import { isOrganisationRole } from "../../src/table/role";
import { run, runJson } from "../cli/run";
import { temporaryFolder } from "../support/temporaryFolder";
import { corpus, filesIn } from "./support";

/** The sheet and columns that hold names of organisations, as a person saw them in each workbook. */
interface Labels {
  readonly sheet: string;
  /** As Excel counts. */
  readonly firstDataRow: number;
  readonly columns: readonly string[];
  /** Values of these columns that name nobody. */
  readonly nobody?: readonly string[];
}

const byHand: Readonly<Record<string, Labels>> = {
  "cameroon-5w-2021-06.xlsx": {
    sheet: "Data 5W Cleaned",
    firstDataRow: 3,
    columns: ["A", "B"],
    nobody: ["Not specified", "non"],
  },
  "hxl-merged-headers.xlsx": { sheet: "input-valid", firstDataRow: 4, columns: ["D"] },
  "iraq-3w-2022-jan-apr.xlsx": {
    sheet: "3W longtable Jan-Apr 2022 ",
    firstDataRow: 3,
    columns: ["N", "O"],
  },
  "mali-5w-2022-03.xlsx": { sheet: "ML_5W", firstDataRow: 3, columns: ["A"] },
  "south-sudan-3w-2022-q1.xlsx": { sheet: "January to March", firstDataRow: 2, columns: ["A", "B"] },
  "syria-3w-2021-by-district.xlsx": {
    sheet: "List_District_Imp_Org",
    firstDataRow: 3,
    columns: ["G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"],
  },
};

const folder = temporaryFolder();
afterAll(folder.remove);

const pathOf = (file: string): string => path.join(corpus, "real-3w", file);

/** Whole cells, and the names in lists of names. */
const namesIn = (
  file: string,
  { sheet: sheetName, firstDataRow, columns, nobody = [] }: Labels,
): readonly string[] => {
  const sheet = openWorkbook(readFileSync(pathOf(file))).sheets.find(({ name }) => name === sheetName);
  const names = new Set<string>();
  const bottom = sheet?.cells.bounds(true)?.bottom ?? -1;
  for (const column of columns.map(columnNumber))
    for (let row = firstDataRow - 1; row <= bottom; row += 1) {
      const text = String(sheet?.cells.value(row, column) ?? "");
      for (const name of [text, ...text.split(/[,;/|()\n]/)]) names.add(name.trim());
    }
  return [...names].filter((name) => /\p{L}/u.test(name) && name.length >= 3 && !nobody.includes(name));
};

const unescaped = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&");

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

const standsAlone = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  return false;
};

/** What a copy says of itself may name its audience, which is an organisation too. */
const withoutStatement = (text: string, { rule }: CopyOutput): string =>
  [
    rule?.level ?? "",
    rule?.disclosure ?? "",
    "External – UNOCHA IMOs in Gaziantep and/or Amman",
    "4W for OCHA",
    "4W data · OCHA",
  ]
    .filter((words) => words !== "")
    .reduce((left, words) => left.replaceAll(words, ""), text);

/** `ONE` is an organisation and `one` is not: short names in capitals count as they are written. */
const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}&.-]{3,8}$/u.test(name);

/** `part: name` for every name that stands anywhere in a package: as a word, and when longer inside words too. */
const leaksOf = (output: CopyOutput, names: readonly string[]): readonly string[] =>
  Object.entries(unzipSync(readFileSync(output.copy ?? ""))).flatMap(([part, bytes]) => {
    const text = withoutStatement(`${part}\n${unescaped(strFromU8(bytes))}`, output);
    const lower = text.toLowerCase();
    return names
      .filter((name) => {
        const [wanted, within] = isAcronym(name) ? [name, text] : [name.toLowerCase(), lower];
        return standsAlone(within, wanted) || (wanted.length >= 5 && within.includes(wanted));
      })
      .map((name) => `${part}: ${name}`);
  });

/** @param out the folder, in that of these tests, that the copy goes to */
const copyOf = async (file: string, out: string, more: readonly string[] = []): Promise<CopyOutput> => {
  const words = ["copy", pathOf(file), "--type", "4w", "--audience", "ocha"];
  const to = ["--out", path.join(folder.path, out)];
  const { json, exitCode } = await runJson([...words, ...to, ...more]);
  const output = v.parse(copySchema, json);
  expect(exitCode).toBe(output.copy === null ? 1 : 0);
  return output;
};

test("every workbook of the folder has been looked at by hand", () => {
  expect(Object.keys(byHand)).toEqual(filesIn("real-3w"));
});

describe.each(Object.entries(byHand))("an OCHA copy of %s", (file, labels) => {
  const { sheet, columns } = labels;
  let plain: CopyOutput;
  beforeAll(async () => {
    plain = await copyOf(file, "plain");
  });

  test("is of the sheet that holds the data", async () => {
    const { json } = await runJson(["inspect", pathOf(file)]);
    const output = v.parse(inspectSchema, json);
    expect(output.sheet).toBe(sheet);
    const found = (output.table?.columns ?? []).filter(({ role }) => isOrganisationRole(role));
    expect(found.map(({ letter }) => letter)).toEqual(expect.arrayContaining([...columns]));
  });

  test("names no organisation anywhere in its package, or says what a person must decide", () => {
    const output = plain;
    const found = output.recipe.filter(({ role }) => isOrganisationRole(role)).map(({ letter }) => letter);
    const names = namesIn(file, { ...labels, columns: [...new Set([...columns, ...found])] });
    expect(names.length).toBeGreaterThan(2);
    if (output.copy === null) expect(output.obstacles.flatMap(({ decide }) => decide)).not.toEqual([]);
    else expect(leaksOf(output, names)).toEqual([]);
  });

  test("names none either when every undecided column is kept as far as may be", async () => {
    const decisions = plain.undecided.flatMap(({ decideAs, allowed }) => [
      "--decide",
      `${decideAs}=${allowed[0] ?? "remove"}`,
    ]);
    const output = await copyOf(file, "decided", decisions);
    expect(output.undecided).toEqual([]);
    expect(leaksOf(output, namesIn(file, labels))).toEqual([]);
  });

  test("may go to OCHA as it is, and to nobody else", async () => {
    const { copy } = plain;
    const { json, exitCode } = await runJson(["check", copy ?? "", "--audience", "ocha"]);
    expect(v.parse(checkSchema, json)).toMatchObject({ may: true, clean: true });
    expect(exitCode).toBe(0);
    expect((await run(["check", copy ?? "", "--audience", "public"])).exitCode).toBe(1);
  });
});
