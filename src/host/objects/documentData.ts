import type { Area } from "../../package/workbook";
import { cellArea, columnsOf, contains, rowsOf } from "../model/area";
import type { DocumentData, GoToTarget, ReadingOptions, TableCells } from "../wire/common/documentData";
import { CommonApiCode } from "../wire/commonApi";
import { callMethod } from "../wire/members";
import type { ExcelContext } from "./excelContext";
import { boundPlace } from "./bindings/boundPlace";
import { readCells, readTableCells, refused, refusing, type Grid } from "./documentCells";
import { setContents } from "./rangeContents";
import { resolveRange, rangeSelf, type RangeSelf } from "./rangeSelf";
import { rangeObject } from "./range";
import { tableCollectionObject } from "./tables/tableCollection";

function selected(context: ExcelContext): RangeSelf {
  const { activeSheet, selection } = context.model;
  return { context, sheet: activeSheet, area: selection };
}

function readSelectedTable(context: ExcelContext, options: ReadingOptions): TableCells {
  const self = selected(context);
  const table = self.sheet.stored.tables.find(({ area }) => contains(area, self.area));
  if (table === undefined) throw refused(CommonApiCode.selectionNotOfType);
  return readTableCells(self, table, options);
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
  const { sheet, area } = place === "binding" ? boundPlace(context, id) : placeOf(context, id);
  context.model.select(sheet, selectsAll ? area : cellArea(area.top, area.left));
}

const placeOf = (context: ExcelContext, id: string): RangeSelf =>
  refusing(CommonApiCode.idNotFound, () => resolveRange(context, context.model.activeSheet, id));

/** The selected cells of an open workbook for `Office.context.document`. */
export const documentData = (context: ExcelContext): DocumentData => ({
  readSelection: (options) => readCells(selected(context), options),
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
