import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/package/openWorkbook";
import { saveWorkbook } from "../../src/package/saveWorkbook";
import type { StoredSheet } from "../../src/package/workbook";
import { PackageError } from "../../src/package/packageError";
import { differingParts } from "../package/reading";

const corpus = process.env["CONFIDE_CORPUS"] ?? join(__dirname, "../../../shared/data");
const filesIn = (folder: string): string[] =>
  readdirSync(join(corpus, folder)).map((name) => join(corpus, folder, name));
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1);

/** Cells that hold a value, by sheet, as openpyxl 3.0 counts them (`cell.value is not None`, values only). */
const filledCells: Readonly<Record<string, readonly number[]>> = {
  "cameroon-5w-2021-06.xlsx": [197075, 73692, 8892, 1378, 12445],
  "hxl-merged-headers.xlsx": [52],
  "iraq-3w-2022-jan-apr.xlsx": [5, 77455],
  "mali-5w-2022-03.xlsx": [114035, 651, 867, 1216],
  "south-sudan-3w-2022-q1.xlsx": [27830],
  "syria-3w-2021-by-district.xlsx": [12, 1163, 1135, 1163],
};

function filled({ cells }: StoredSheet): number {
  let count = 0;
  const bounds = cells.bounds(true);
  for (let row = bounds?.top ?? 0; bounds && row <= bounds.bottom; row++) {
    cells.eachInRow(row, (column) => {
      if (cells.value(row, column) !== "") count++;
    });
  }
  return count;
}

describe.each(filesIn("real-3w").map((file) => [nameOf(file), file]))("%s", (name, file) => {
  const workbook = openWorkbook(bytesOf(file));

  it("has as many filled cells as another reader finds", () => {
    expect(workbook.sheets.map(filled)).toEqual(filledCells[name]);
  });

  it("is the same part by part when saved unchanged", () => {
    expect(differingParts(workbook, saveWorkbook(workbook))).toEqual([]);
  });

  it("differs in one part when one cell changed, and reads the same elsewhere", () => {
    const changed = openWorkbook(bytesOf(file));
    const sheet = changed.sheets[0];
    if (!sheet?.part) throw new Error("a sheet from the file");
    const row = (sheet.cells.bounds(false)?.bottom ?? 0) + 1;
    sheet.cells.setValue(row, 0, "تغيير");
    sheet.changed = true;
    const bytes = saveWorkbook(changed);
    expect(differingParts(workbook, bytes)).toEqual([sheet.part]);
    const saved = openWorkbook(bytes);
    expect(saved.sheets.map(filled)).toEqual(changed.sheets.map(filled));
    expect(saved.sheets[0]?.cells.value(row, 0)).toBe("تغيير");
    expect(saved.sheets[0] && formulasOf(saved.sheets[0])).toEqual(formulasOf(sheet));
  });
});

function formulasOf({ cells }: StoredSheet): string[] {
  const found: string[] = [];
  const bounds = cells.bounds(true);
  for (let row = bounds?.top ?? 0; bounds && row <= bounds.bottom; row++) {
    cells.eachInRow(row, (column) => {
      const formula = cells.formula(row, column);
      if (formula !== undefined) found.push(`${row} ${column} ${formula}`);
    });
  }
  return found;
}

const refusals: Readonly<Record<string, string>> = {
  "encrypted--apache__protected_passtika.xlsx": "encrypted",
  "malformed-bombs--apache__poc-xmlbomb.xlsx": "bomb",
  "malformed-bombs--exceljs__missing-bits.xlsx": "missing-part",
  "malformed-bombs--theorchard__null_file.xlsx": "empty",
  "strict-xlsb-legacy--tafia__any_sheets.xlsb": "binary-xlsb",
};

it.each(filesIn("tricky-xlsx").map((file) => [nameOf(file), file]))(
  "%s opens and stays whole, or is refused with its code",
  (name, file) => {
    const outcome = (): string => {
      try {
        const workbook = openWorkbook(bytesOf(file));
        return differingParts(workbook, saveWorkbook(workbook)).join();
      } catch (error) {
        if (error instanceof PackageError) return error.code;
        throw error;
      }
    };
    expect(outcome()).toBe(refusals[name] ?? "");
  },
  10_000,
);
