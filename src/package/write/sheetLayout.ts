import { cellAt } from "../../table/relations/distinct";
import type { CleanStyles } from "./cleanStyles";
import type { CleanSheet, CleanTextSheet, CleanValue } from "./cleanWorkbook";

/** What is written of a sheet, whichever form it has: columns of values with their styles. */
export interface SheetLayout {
  readonly widths: readonly number[];
  readonly headers: readonly string[];
  readonly rowCount: number;
  readonly valueAt: (row: number, column: number) => CleanValue;
  readonly styles: readonly number[];
  readonly frozenRows: number;
}

export function layoutOf(sheet: CleanSheet | CleanTextSheet, styles: CleanStyles): SheetLayout {
  if ("columns" in sheet) {
    return {
      widths: sheet.columns.map(({ width }) => width),
      headers: sheet.columns.map(({ header }) => header),
      rowCount: sheet.cells[0]?.at.length ?? 0,
      valueAt: (row, column) => {
        const cells = sheet.cells[column];
        return cells === undefined ? "" : cellAt(cells, row);
      },
      styles: sheet.columns.map(({ numberFormat }) => styles.data(numberFormat)),
      frozenRows: sheet.frozenRows,
    };
  }
  return {
    widths: [28, 90],
    headers: [],
    rowCount: sheet.lines.length,
    valueAt: (row, column) => sheet.lines[row]?.[column] ?? "",
    styles: [styles.label, styles.text],
    frozenRows: 0,
  };
}
