import type { CellValue, DateSystem, Grid } from "../table/grid";
import { rowsPerChunk } from "./chunks";
import { asExcelError, ExcelError, stopIfCancelled } from "./excelError";
import { readHidden } from "./readHidden";
import { isRightToLeft } from "./script";
import { inExcel, type Watched } from "./session";

/** More cells than any 4W sheet has: ten times the largest seen. Beyond it the used range is a mistake. */
const mostCells = 30_000_000;
const formatRows = 200;

/** Where the values of a sheet are; zero-based sheet positions. */
export interface UsedArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads the values of a sheet, in chunks. Formats come for the first 200 rows only; trailing blank rows are left out.
 * A sheet without values gives a grid without rows.
 *
 * @throws ExcelError `sheet-gone`, `sheet-too-large`, `values-missing` (Excel gave none), `cancelled`
 */
export const readGrid = (sheetId: string, watched: Watched = {}): Promise<Grid> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("name");
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    await context.sync();
    const sheetName = sheet.name;
    if (used.isNullObject) return emptyGrid(sheetName);
    const area = {
      top: used.rowIndex,
      left: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    };
    if (area.rows * area.columns > mostCells) {
      throw new ExcelError("sheet-too-large", { sheet: sheetName, rows: area.rows, columns: area.columns });
    }
    const numberFormats = await readFormats(context, sheet, area);
    const hidden = await readHidden(context, sheet, used, area);
    const cells = await readCells(context, sheet, area, sheetName, watched);
    return {
      sheetName,
      top: area.top,
      left: area.left,
      cells,
      numberFormats: numberFormats.slice(0, cells.length),
      ...hidden,
      dateSystem: await readDateSystem(context),
      rightToLeft: isRightToLeft(cells),
    };
  });

const emptyGrid = (sheetName: string): Grid => ({
  sheetName,
  top: 0,
  left: 0,
  cells: [],
  numberFormats: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  dateSystem: 1900,
  rightToLeft: false,
});

const readFormats = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: UsedArea,
): Promise<readonly (readonly string[])[]> => {
  const rows = Math.min(formatRows, area.rows, rowsPerChunk(area.columns));
  const range = sheet.getRangeByIndexes(area.top, area.left, rows, area.columns);
  range.load("numberFormat");
  await context.sync();
  return range.numberFormat as string[][];
};

/**
 * Whether day 0 lies in 1904. Office.js has no property for it, so Excel is asked what year day 0 is in; a host that can't
 * calculate is taken to count from 1900.
 */
const readDateSystem = async (context: Excel.RequestContext): Promise<DateSystem> => {
  const year = context.workbook.functions.year(0);
  year.load("value");
  try {
    await context.sync();
  } catch (error) {
    const known = asExcelError(error);
    if (known.code === "not-supported") return 1900;
    throw known;
  }
  return year.value === 1904 ? 1904 : 1900;
};

const readCells = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: UsedArea,
  sheetName: string,
  { onProgress, signal }: Watched,
): Promise<readonly (readonly CellValue[])[]> => {
  const blank: readonly CellValue[] = Array.from({ length: area.columns }, () => "");
  const cells: (readonly CellValue[])[] = [];
  let size = rowsPerChunk(area.columns);
  let filled = 0;
  while (cells.length < area.rows) {
    stopIfCancelled(signal);
    const count = Math.min(size, area.rows - cells.length);
    const values = await readValues(context, sheet, { ...area, top: area.top + cells.length, rows: count });
    if (values === undefined) {
      if (count === 1) {
        throw new ExcelError("values-missing", { sheet: sheetName, row: area.top + cells.length + 1 });
      }
      size = Math.ceil(count / 2);
      continue;
    }
    for (const row of values) {
      const isBlank = row.every((value) => value === "");
      cells.push(isBlank ? blank : row);
      if (!isBlank) filled = cells.length;
    }
    onProgress?.(cells.length / area.rows);
  }
  return cells.slice(0, filled);
};

/** The values of an area; undefined when they were too much for one answer (Excel says so, or gives null). */
const readValues = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: UsedArea,
): Promise<CellValue[][] | undefined> => {
  const range = sheet.getRangeByIndexes(area.top, area.left, area.rows, area.columns);
  range.load("values");
  try {
    await context.sync();
  } catch (error) {
    const known = asExcelError(error);
    if (known.code === "too-much-at-once") return undefined;
    throw known;
  }
  const values = range.values as CellValue[][] | null;
  range.untrack();
  return values ?? undefined;
};
