import { PackageError } from "../package/packageError";
import type { StoredSheet, StoredWorkbook } from "../package/workbook";
import type { Grid } from "../table/grid";
import { formatRows, mostCells } from "../table/reading";

/** Of the area that holds values; 0 × 0 when there are none. */
export const sizeOf = ({ cells }: StoredSheet): { readonly rows: number; readonly columns: number } => {
  const area = cells.bounds(true);
  return area === undefined
    ? { rows: 0, columns: 0 }
    : { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
};

const indexes = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);

/** The area that holds values, row by row. */
export const valuesOf = (sheet: StoredSheet): Grid["cells"] => {
  const { top, left } = sheet.cells.bounds(true) ?? { top: 0, left: 0 };
  const { rows, columns } = sizeOf(sheet);
  return indexes(top, rows).map((row) =>
    indexes(left, columns).map((column) => sheet.cells.value(row, column)),
  );
};

/** A sheet of a file as `excel/readGrid.ts` reads it from Excel. @throws PackageError `too-large` */
export const gridOf = ({ styles, dateSystem }: StoredWorkbook, sheet: StoredSheet): Grid => {
  const { top, left } = sheet.cells.bounds(true) ?? { top: 0, left: 0 };
  const { rows, columns } = sizeOf(sheet);
  if (rows * columns > mostCells) throw new PackageError("too-large");
  const formats = new Map<number, string>();
  const formatAt = (row: number, column: number): string => {
    const style = sheet.cells.style(row, column);
    const format = formats.get(style) ?? styles.describe(style).numberFormat;
    formats.set(style, format);
    return format;
  };
  return {
    sheetName: sheet.name,
    top,
    left,
    cells: valuesOf(sheet),
    numberFormats: indexes(top, Math.min(rows, formatRows)).map((row) =>
      indexes(left, columns).map((column) => formatAt(row, column)),
    ),
    hiddenRows: hiddenIn(sheet.rows),
    hiddenColumns: hiddenIn(sheet.columns),
    tables: sheet.tables.map(({ name, area, hasHeaders, hasTotals }) => ({
      name,
      ...area,
      hasHeader: hasHeaders,
      hasTotals,
    })),
    dateSystem,
    rightToLeft: sheet.rightToLeft,
  };
};

const hiddenIn = (layouts: ReadonlyMap<number, { readonly hidden: boolean }>): ReadonlySet<number> =>
  new Set([...layouts].filter(([, { hidden }]) => hidden).map(([at]) => at));
