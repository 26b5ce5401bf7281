import type { CellValue } from "../table/grid";
import { rowsPerChunk } from "./chunks";
import { asExcelError, ExcelError, stopIfCancelled } from "./excelError";
import type { Watched } from "./session";
import type { UsedArea } from "./usedArea";

type Row = readonly CellValue[];

/**
 * The values of an area, in chunks that are halved when Excel finds one too large. Blank rows are left out at the end; the
 * others are all one and the same array, because sheets are often formatted far below their last value.
 *
 * @throws ExcelError `values-missing` when Excel gives none for a single row; `cancelled`
 */
export const readCells = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: UsedArea,
  sheetName: string,
  { onProgress, signal }: Watched,
): Promise<readonly Row[]> => {
  const blank: Row = Array.from({ length: area.columns }, () => "");
  const rows: Row[] = [];
  let size = rowsPerChunk(area.columns);
  while (rows.length < area.rows) {
    stopIfCancelled(signal);
    const top = area.top + rows.length;
    const count = Math.min(size, area.rows - rows.length);
    const values = await readValues(context, sheet, { ...area, top, rows: count });
    if (values === undefined) {
      if (count === 1) throw new ExcelError("values-missing", { sheet: sheetName, row: top + 1 });
      size = Math.ceil(count / 2);
      continue;
    }
    for (const row of values) rows.push(isBlank(row) ? blank : row);
    onProgress?.(rows.length / area.rows);
  }
  return withoutEnd(rows, blank);
};

const isBlank = (row: Row): boolean => row.every((value) => value === "");

const withoutEnd = (rows: readonly Row[], blank: Row): readonly Row[] => {
  let end = rows.length;
  while (end > 0 && rows[end - 1] === blank) end -= 1;
  return rows.slice(0, end);
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
