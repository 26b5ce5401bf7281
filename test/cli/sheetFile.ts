import { writeFileSync } from "node:fs";
import { read, utils, write } from "@e965/xlsx";
import type { CellValue } from "../../src/table/grid";

/** Writes a workbook with these rows on its only sheet, "Data". */
export const writeSheetFile = (file: string, rows: readonly (readonly CellValue[])[]): void => {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  writeFileSync(file, write({ SheetNames: ["Data"], Sheets: { Data: sheet } }, { type: "buffer" }) as Buffer);
};

/** What the first sheet of a file holds, as one text. */
export const firstSheetText = (file: string): string => {
  const { Sheets, SheetNames } = read(file, { type: "file" });
  return JSON.stringify(utils.sheet_to_json(Sheets[SheetNames[0] ?? ""] ?? {}));
};
