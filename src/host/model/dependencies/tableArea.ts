import { parseTableParts } from "../../../package/cells/structuredReference";
import type { StoredTable } from "../../../package/tables/storedTable";
import type { Area } from "../../../package/workbook";
import { bounding } from "../area";
import type { SheetModel } from "../sheetModel";
import { sameName } from "../sheetName";

export interface TableOnSheet {
  readonly sheet: SheetModel;
  readonly table: StoredTable;
}

/** The rows that an item of a structured reference means; undefined where the table has none such. */
function rowsOfItem(
  { area, hasHeaders, hasTotals }: StoredTable,
  item: string,
  row: number,
): Area | undefined {
  const top = area.top + Number(hasHeaders);
  const bottom = area.bottom - Number(hasTotals);
  switch (item) {
    case "#all":
      return area;
    case "#headers":
      return hasHeaders ? { ...area, bottom: area.top } : undefined;
    case "#totals":
      return hasTotals ? { ...area, top: area.bottom } : undefined;
    case "#this row":
      return row >= top && row <= bottom ? { ...area, top: row, bottom: row } : undefined;
    default:
      return { ...area, top, bottom };
  }
}

/** The cells that the brackets of a structured reference mean, in a formula of the given row; undefined for none. */
export function tableArea(table: StoredTable, brackets: string, row: number): Area | undefined {
  const { items, columns } = parseTableParts(brackets);
  const rows = (items.length > 0 ? items : ["#data"])
    .map((item) => rowsOfItem(table, item, row))
    .reduce((all, each) => (all && each ? bounding(all, each) : (all ?? each)), undefined);
  if (rows === undefined || columns === undefined) return rows;
  const places = columns.map((column) => table.columns.findIndex(({ name }) => sameName(name, column)));
  if (places.includes(-1)) return undefined;
  const { left } = table.area;
  return { ...rows, left: left + Math.min(...places), right: left + Math.max(...places) };
}
