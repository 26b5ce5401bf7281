import { addTable } from "../../../../src/host/model/tables/makeTable";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import type { StoredTable } from "../../../../src/package/tables/storedTable";

/** A workbook with a table of these lines from A1 on; cells are separated by `|`, the first line are the headers. */
export function modelWithTable(text: string): {
  readonly model: WorkbookModel;
  readonly sheet: WorkbookModel["activeSheet"];
  readonly table: StoredTable;
} {
  const model = WorkbookModel.empty("Book.xlsx");
  const { activeSheet: sheet } = model;
  const lines = text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  model.edits.enterTexts(sheet, 0, 0, lines);
  const area = { top: 0, left: 0, bottom: lines.length - 1, right: (lines[0]?.length ?? 1) - 1 };
  return { model, sheet, table: addTable(model, sheet, area, true, "addin") };
}

/** The formulas (with `=`) and values of rows of the sheet, as a person sees them. */
export function rowsAt(model: WorkbookModel, first: number, last: number, width: number): string[] {
  const sheet = model.activeSheet;
  return Array.from({ length: last - first + 1 }, (_, row) =>
    Array.from({ length: width }, (__, column) => model.editText(sheet, first + row, column)).join(" | "),
  );
}
