import type { StoredTable } from "../../package/tables/storedTable";
import { bodyOf } from "../model/tables/sheetTables";
import type { ReadingOptions, TableCells } from "../wire/common/documentData";
import { CommonApiCode, CommonApiError } from "../wire/commonApi";
import { HostError } from "../wire/hostClass";
import { textsOf, valuesOf } from "./rangeContents";
import type { RangeSelf } from "./rangeSelf";

export type Grid = readonly (readonly unknown[])[];

export const refused = (code: number): CommonApiError => new CommonApiError(code);

/** What Excel's objects refuse is refused with that code instead. */
export function refusing<T>(code: number, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof HostError ? refused(code) : error;
  }
}

function withoutHidden({ sheet, area }: RangeSelf, grid: Grid): Grid {
  const { rows, columns } = sheet.stored;
  return grid
    .filter((_, down) => rows.get(area.top + down)?.hidden !== true)
    .map((line) => line.filter((_, across) => columns.get(area.left + across)?.hidden !== true));
}

/** A selection of whole rows or columns is read as far as the sheet is used. */
export function readCells(self: RangeSelf, { formatted, onlyVisible }: ReadingOptions): Grid {
  const grid = formatted ? textsOf(self) : valuesOf(self);
  if (grid === null) throw refused(CommonApiCode.dataTooLargeToGet);
  return onlyVisible ? withoutHidden(self, grid) : grid;
}

/** The columns and data rows of a table that lie in an area, under their headers. */
export function readTableCells(self: RangeSelf, table: StoredTable, options: ReadingOptions): TableCells {
  const body = bodyOf(table);
  const rowsAt = (top: number, bottom: number): Grid =>
    top > bottom ? [] : readCells({ ...self, area: { ...self.area, top, bottom } }, options);
  return {
    Headers: table.hasHeaders ? rowsAt(table.area.top, table.area.top) : null,
    Rows: rowsAt(Math.max(self.area.top, body.top), Math.min(self.area.bottom, body.bottom)),
  };
}
