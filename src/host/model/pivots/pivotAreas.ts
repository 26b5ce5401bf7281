import type { StoredPivotTable } from "../../../package/pivots/storedPivotTable";
import type { Area } from "../../../package/workbook";

/*
 * The file format says which cells are which area of a pivot table (MS-XLSB 2.2.5.3.8.1, "Location and Body").
 */

/** An area's cells, or undefined when it has none. */
const orNone = (area: Area): Area | undefined =>
  area.top >= 0 && area.top <= area.bottom && area.left <= area.right ? area : undefined;

const firstData = ({ area, frame }: StoredPivotTable): { readonly row: number; readonly column: number } => ({
  row: area.top + frame.firstDataRow,
  column: area.left + frame.firstDataColumn,
});

/** Where the summarized values stand, grand totals included; undefined when nothing is summarized. */
export function dataBody(pivot: StoredPivotTable): Area | undefined {
  const { row, column } = firstData(pivot);
  return pivot.dataFields.length === 0 ? undefined : orNone({ ...pivot.area, top: row, left: column });
}

/** What stands above the values: captions of fields, and their items. */
export function columnLabels(pivot: StoredPivotTable): Area | undefined {
  const { row, column } = firstData(pivot);
  return orNone({ ...pivot.area, bottom: row - 1, left: column });
}

/** What stands beside the values, without the captions above. */
export function rowLabels(pivot: StoredPivotTable): Area | undefined {
  const { row, column } = firstData(pivot);
  return orNone({ ...pivot.area, top: row, right: column - 1 });
}

/** A filter is two cells wide, its name and what it lets through, and a column lies between filters side by side. */
const filterWidth = 3;

/** The filters above the pivot table, with a row between; undefined when it has none. */
export function filterAxis({ area, frame, pageFields }: StoredPivotTable): Area | undefined {
  if (pageFields.length === 0) return undefined;
  const rows = frame.filterRows === 0 ? pageFields.length : frame.filterRows;
  const columns = Math.max(1, frame.filterColumns);
  const bottom = area.top - 2;
  return orNone({ ...area, top: bottom - rows + 1, bottom, right: area.left + columns * filterWidth - 2 });
}
