import type { Area } from "../../package/workbook";
import { cellArea, columnsOf, contains, rowsOf } from "../model/area";
import type { DocumentData, GoToTarget, ReadingOptions, TableCells } from "../wire/common/documentData";
import { CommonApiCode, CommonApiError } from "../wire/commonApi";
import { HostError } from "../wire/hostClass";
import { callMethod } from "../wire/members";
import type { ExcelContext } from "./excelContext";
import { setContents, textsOf, valuesOf } from "./rangeContents";
import { resolveRange, rangeSelf, type RangeSelf } from "./rangeSelf";
import { rangeObject } from "./range";
import { tableCollectionObject } from "./tables/tableCollection";
import { bodyOf } from "../model/tables/sheetTables";

type Grid = readonly (readonly unknown[])[];

const refused = (code: number): CommonApiError => new CommonApiError(code);

function selected(context: ExcelContext): RangeSelf {
  const { activeSheet, selection } = context.model;
  return { context, sheet: activeSheet, area: selection };
}

function withoutHidden({ sheet, area }: RangeSelf, grid: Grid): Grid {
  const { rows, columns } = sheet.stored;
  return grid
    .filter((_, down) => rows.get(area.top + down)?.hidden !== true)
    .map((line) => line.filter((_, across) => columns.get(area.left + across)?.hidden !== true));
}

/** A selection of whole rows or columns is read as far as the sheet is used. */
function read(self: RangeSelf, { formatted, onlyVisible }: ReadingOptions): Grid {
  const grid = formatted ? textsOf(self) : valuesOf(self);
  if (grid === null) throw refused(CommonApiCode.dataTooLargeToGet);
  return onlyVisible ? withoutHidden(self, grid) : grid;
}

function readSelectedTable(context: ExcelContext, options: ReadingOptions): TableCells {
  const self = selected(context);
  const table = self.sheet.stored.tables.find(({ area }) => contains(area, self.area));
  if (table === undefined) throw refused(CommonApiCode.selectionNotOfType);
  const body = bodyOf(table);
  const rowsAt = (top: number, bottom: number): Grid =>
    top > bottom ? [] : read({ ...self, area: { ...self.area, top, bottom } }, options);
  return {
    Headers: table.hasHeaders ? rowsAt(table.area.top, table.area.top) : null,
    Rows: rowsAt(Math.max(self.area.top, body.top), Math.min(self.area.bottom, body.bottom)),
  };
}

/** Where data goes: one selected cell is where they begin, several must be as many as they. */
function target(context: ExcelContext, values: Grid): RangeSelf {
  const self = selected(context);
  const { top, left } = self.area;
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  if (rows === 0 || columns === 0 || values.some((line) => line.length !== columns))
    throw refused(CommonApiCode.invalidData);
  const isOne = rowsOf(self.area) === 1 && columnsOf(self.area) === 1;
  if (!isOne && (rowsOf(self.area) !== rows || columnsOf(self.area) !== columns))
    throw refused(CommonApiCode.dataNotOfSelectionSize);
  return within(self, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function within(self: RangeSelf, area: Area): RangeSelf {
  const { context, sheet } = self;
  const range = rangeSelf(context, sheet, area);
  const isFilled = (row: number, column: number): boolean =>
    sheet.cells.type(row, column) !== "empty" || sheet.cells.formula(row, column) !== undefined;
  for (let { top: row } = area; row <= area.bottom; row += 1)
    for (let { left: column } = area; column <= area.right; column += 1)
      if (!contains(self.area, cellArea(row, column)) && isFilled(row, column))
        throw refused(CommonApiCode.overwritesData);
  return range;
}

function writeSelectedTable(context: ExcelContext, { Headers, Rows }: TableCells): void {
  if (Headers === null) throw refused(CommonApiCode.notSupported);
  const values = [...Headers, ...Rows];
  const range = target(context, values);
  setContents(range, values);
  const tables = tableCollectionObject({ context, sheet: range.sheet });
  callMethod(tables, "add", [rangeObject(range), true]);
}

function goTo(context: ExcelContext, place: GoToTarget, id: string, selectsAll: boolean): void {
  if (place === "binding") throw refused(CommonApiCode.idNotFound);
  const { sheet, area } = placeOf(context, id);
  context.model.select(sheet, selectsAll ? area : cellArea(area.top, area.left));
}

function placeOf(context: ExcelContext, id: string): RangeSelf {
  try {
    return resolveRange(context, context.model.activeSheet, id);
  } catch (error) {
    throw error instanceof HostError ? refused(CommonApiCode.idNotFound) : error;
  }
}

/** The selected cells of an open workbook for `Office.context.document`. */
export const documentData = (context: ExcelContext): DocumentData => ({
  readSelection: (options) => read(selected(context), options),
  readSelectedTable: (options) => readSelectedTable(context, options),
  writeSelection: (values) => {
    setContents(target(context, values), values);
  },
  writeSelectedTable: (table) => {
    writeSelectedTable(context, table);
  },
  goTo: (place, id, selectsAll) => {
    goTo(context, place, id, selectsAll);
  },
});
