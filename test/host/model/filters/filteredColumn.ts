import { placeFilter } from "../../../../src/host/model/filters/placeFilter";
import type { SheetFilter } from "../../../../src/host/model/filters/sheetFilter";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import type { StoredValue } from "../../../../src/package/cells/cellStore";

/** A Wednesday. */
export const aWednesday = new Date(2025, 3, 16, 12);

/** A sheet with a filter over columns of values, each below its header. A text like `=1/4/2025` is a date. */
export function filteredColumns(columns: Readonly<Record<string, readonly StoredValue[]>>): {
  readonly model: WorkbookModel;
  readonly filter: SheetFilter;
} {
  const model = WorkbookModel.empty("Book.xlsx");
  const { activeSheet: sheet } = model;
  const lines = Object.entries(columns);
  lines.forEach(([header, values], column) => {
    [header, ...values].forEach((value, row) => {
      if (typeof value === "string") model.edits.enterText(sheet, row, column, value);
      else sheet.cells.setValue(row, column, value);
    });
  });
  const bottom = Math.max(...lines.map(([, values]) => values.length));
  const area = { top: 0, left: 0, bottom, right: lines.length - 1 };
  return { model, filter: placeFilter(model, sheet, area, { source: "user" }) };
}

/** What the first column shows of the rows that are in sight. */
export function shownTexts(model: WorkbookModel, { area }: SheetFilter): string[] {
  const { activeSheet: sheet } = model;
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index);
  return rows
    .filter((row) => sheet.stored.rows.get(row)?.hidden !== true)
    .map((row) => model.displayText(sheet, row, area.left));
}
