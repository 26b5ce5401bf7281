import type { ColumnLayout, RowLayout } from "../../package/workbook";
import { columnLimit, rowLimit, wholeSheet } from "./area";
import type { Step } from "./history";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

export type LineKind = "rows" | "columns";

/** Some rows or columns of a sheet, zero-based and inclusive. */
export interface LineRun {
  readonly lines: LineKind;
  readonly first: number;
  readonly last: number;
}

/** A size in the file's unit: points for rows, characters for columns; undefined is the sheet's usual size. */
export type LineChange = { readonly size: number | undefined } | { readonly hidden: boolean };

type Layouts = Map<number, RowLayout | ColumnLayout>;

/** The step that gives rows or columns other sizes, or hides or shows them; each run its own. */
export function layoutStep(
  model: WorkbookModel,
  sheet: SheetModel,
  changes: readonly (LineRun & { readonly change: LineChange })[],
): Step {
  const before = { rows: new Map(sheet.stored.rows), columns: new Map(sheet.stored.columns) };
  const after = { rows: new Map(before.rows), columns: new Map(before.columns) };
  for (const run of changes) changeRun(run.lines === "rows" ? after.rows : after.columns, run);
  const put = (layouts: typeof before) => () => {
    sheet.stored.rows = new Map(layouts.rows);
    sheet.stored.columns = new Map(layouts.columns);
    model.announce({ kind: "format", sheet, area: wholeSheet, source: "user" });
  };
  return { undo: put(before), redo: put(after) };
}

/** Of all rows only those are touched that have a layout, where that is enough: to show them all again. */
function changeRun(
  layouts: Map<number, RowLayout> | Map<number, ColumnLayout>,
  { lines, first, last, change }: LineRun & { readonly change: LineChange },
): void {
  const all = layouts as Layouts;
  const isEverything = last - first + 1 === (lines === "rows" ? rowLimit : columnLimit);
  const indexes = isEverything && "hidden" in change && !change.hidden ? [...all.keys()] : range(first, last);
  for (const index of indexes) {
    const plain = lines === "rows" ? plainRow : plainColumn;
    all.set(index, { ...(all.get(index) ?? plain), ...changed(lines, change) });
  }
}

const plainRow: RowLayout = { height: undefined, hidden: false, style: 0 };
const plainColumn: ColumnLayout = { width: undefined, hidden: false, style: 0 };

function changed(lines: LineKind, change: LineChange): Partial<RowLayout & ColumnLayout> {
  if ("hidden" in change) return { hidden: change.hidden };
  return lines === "rows" ? { height: change.size, hidden: false } : { width: change.size, hidden: false };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
