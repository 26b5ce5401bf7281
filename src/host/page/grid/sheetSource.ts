import type { CellStyle, StyleTable } from "../../../package/styles/cellStyle";
import type { StoredTable } from "../../../package/tables/storedTable";
import type { Area, StoredSheet } from "../../../package/workbook";
import { columnLimit, rowLimit } from "../../model/area";
import { effectiveStyle } from "../../model/cells";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { GridSource } from "./gridSource";
import { indexMerges } from "./cell/mergeIndex";
import { tableLook } from "./cell/tableLook";
import {
  columnPixels,
  DEFAULT_COLUMN_PIXELS,
  DEFAULT_ROW_PIXELS,
  fittedRowPixels,
  pointsToPixels,
} from "./axis/units";

/** What stays the same while only values change, so that an edit costs the grid no new layout. */
export type SheetLayout = Pick<
  GridSource,
  "frozen" | "rightToLeft" | "showGridlines" | "merges" | "rowHeight" | "columnWidth" | "mergeAt"
>;

/** Rows without a stored height are fitted to their fonts here; titles stand at the top, and to look at all costs time. */
const FITTED_ROWS = 50;

export function sheetLayout(sheet: StoredSheet, styles: StyleTable): SheetLayout {
  const fitted = Array.from({ length: FITTED_ROWS }, (_, row) =>
    fittedRowPixels(largestFont(sheet, styles, row)),
  );
  return {
    frozen: sheet.frozen ?? { rows: 0, columns: 0 },
    rightToLeft: sheet.rightToLeft,
    showGridlines: sheet.showGridlines,
    merges: sheet.merges,
    mergeAt: indexMerges(sheet.merges),
    rowHeight: (row) => {
      const layout = sheet.rows.get(row);
      if (layout?.hidden === true) return 0;
      if (layout?.height !== undefined) return pointsToPixels(layout.height);
      return fitted[row] ?? DEFAULT_ROW_PIXELS;
    },
    columnWidth: (column) => {
      const layout = sheet.columns.get(column);
      if (layout === undefined) return DEFAULT_COLUMN_PIXELS;
      if (layout.hidden) return 0;
      return layout.width === undefined ? DEFAULT_COLUMN_PIXELS : columnPixels(layout.width);
    },
  };
}

function largestFont({ cells }: StoredSheet, styles: StyleTable, row: number): number {
  let largest = 0;
  cells.eachInRow(row, (column) => {
    largest = Math.max(largest, styles.describe(cells.style(row, column)).fontSize ?? 0);
  });
  return largest;
}

/** One sheet of an open workbook, as it is now, for the grid. */
export function sheetSource(model: WorkbookModel, sheet: SheetModel, layout: SheetLayout): GridSource {
  const { cells, tables, commented } = sheet.stored;
  const comments = new Set(commented.map(({ row, column }) => row * columnLimit + column));
  const { styles } = model.stored;
  const plain = styles.describe(0);
  return {
    ...layout,
    rowCount: rowLimit,
    columnCount: columnLimit,
    used: cells.bounds(true),
    isEmpty: (row, column) => cells.type(row, column) === "empty" && cells.formula(row, column) === undefined,
    entry: (row, column) => model.editText(sheet, row, column),
    cell: (row, column) => {
      const style = styles.describe(effectiveStyle(sheet, row, column));
      const table = lookAt(tables, row, column);
      return {
        text: model.displayText(sheet, row, column),
        type: cells.type(row, column),
        style: table === undefined ? style : inTable(style, plain),
        table,
        commented: comments.has(row * columnLimit + column),
        notRecalculated: sheet.isNotRecalculated(row, column),
      };
    },
  };
}

/** A font colour that is the workbook's own for plain cells is none of the cell's: in a table the table's counts. */
function inTable(style: CellStyle, plain: CellStyle): CellStyle {
  return style.fontColor === plain.fontColor ? { ...style, fontColor: undefined } : style;
}

function lookAt(tables: readonly StoredTable[], row: number, column: number) {
  const table = tables.find(({ area }) => holds(area, row, column));
  return table === undefined ? undefined : tableLook(table, row);
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
