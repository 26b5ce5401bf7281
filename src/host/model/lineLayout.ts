import { sequence } from "../../package/cells/sequence";
import type { ColumnLayout, RowLayout } from "../../package/lineLayout";
import { columnLimit, rowLimit, wholeSheet } from "./area";
import { noteHiddenRows } from "./hiddenRows";
import { requireAllowed } from "./locks";
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

/**
 * A person gives rows or columns other sizes, hides or shows them: one step of the history. A new size shows them as well.
 * Throws `action-locked` on a sheet whose protection forbids it.
 */
export function layOutLines(
  model: WorkbookModel,
  sheet: SheetModel,
  changes: readonly (LineRun & { readonly change: LineChange })[],
): void {
  for (const { lines } of changes) requireAllowed(sheet, lines === "rows" ? "formatRows" : "formatColumns");
  model.edits.remember({ sheet, fields: ["rows", "columns"] }, () => {
    const announceHidden = noteHiddenRows(model, sheet, "user");
    for (const run of changes) changeRun(sheet, run);
    model.announce({ kind: "format", sheet, area: wholeSheet, source: "user" });
    announceHidden();
  });
}

function changeRun({ stored }: SheetModel, run: LineRun & { readonly change: LineChange }): void {
  const { rows, columns } = stored;
  const { change } = run;
  if (run.lines === "rows") {
    const own = "hidden" in change ? { hidden: change.hidden } : { height: change.size, hidden: false };
    for (const row of indexes(run, rows, rowLimit)) rows.set(row, { ...(rows.get(row) ?? plainRow), ...own });
  } else {
    const own = "hidden" in change ? { hidden: change.hidden } : { width: change.size, hidden: false };
    for (const column of indexes(run, columns, columnLimit)) {
      columns.set(column, { ...(columns.get(column) ?? plainColumn), ...own });
    }
  }
}

const plainRow: RowLayout = { height: undefined, hidden: false, style: 0 };
const plainColumn: ColumnLayout = { width: undefined, hidden: false, style: 0 };

/** To show all lines of a sheet again, only those that have a layout need be looked at. */
function indexes(
  { first, last, change }: LineRun & { readonly change: LineChange },
  layouts: ReadonlyMap<number, unknown>,
  limit: number,
): readonly number[] {
  const showsAll = last - first + 1 === limit && "hidden" in change && !change.hidden;
  return showsAll ? [...layouts.keys()] : sequence(first, last);
}
