import type { DateSystem, Grid } from "../table/grid";
import { formatRows, mostCells } from "../table/reading";
import { rowsPerChunk } from "./chunks";
import { asExcelError, ExcelError } from "./excelError";
import { readCells } from "./readCells";
import { readHidden } from "./readHidden";
import { readTables } from "./readTables";
import { isRightToLeft } from "./script";
import { inExcel, type Watched } from "./session";
import { areaOf, type UsedArea } from "./usedArea";

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
    const area = areaOf(used);
    stopIfTooLarge(area, sheetName);
    const numberFormats = await readFormats(context, sheet, area);
    const hidden = await readHidden(context, sheet, used, area);
    const tables = await readTables(context, sheet);
    const cells = await readCells(context, sheet, area, sheetName, watched);
    return {
      sheetName,
      top: area.top,
      left: area.left,
      cells,
      numberFormats: numberFormats.slice(0, cells.length),
      ...hidden,
      tables,
      dateSystem: await readDateSystem(context),
      rightToLeft: isRightToLeft(cells),
    };
  });

const stopIfTooLarge = ({ rows, columns }: UsedArea, sheet: string): void => {
  if (rows * columns > mostCells) throw new ExcelError("sheet-too-large", { sheet, rows, columns });
};

const emptyGrid = (sheetName: string): Grid => ({
  sheetName,
  top: 0,
  left: 0,
  cells: [],
  numberFormats: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
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
