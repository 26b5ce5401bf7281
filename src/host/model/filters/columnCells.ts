import type { CellStyle } from "../../../package/styles/cellStyle";
import type { StoredType, StoredValue } from "../../../package/cells/cellStore";
import type { Area } from "../../../package/workbook";
import { rowLimit } from "../area";
import { effectiveStyle, type CellContext } from "../cells";
import { displayText } from "../cellText";
import { showsDate, type DateSystem } from "../numberFormat";
import { serialOfDay } from "../serialDate";
import type { SheetModel } from "../sheetModel";

/** The cells of one column below a filter's header, as its conditions look at them. */
export interface ColumnCells {
  /** Zero-based rows; `last` is before `first` when there are none. */
  readonly first: number;
  readonly last: number;
  readonly value: (row: number) => StoredValue;
  readonly type: (row: number) => StoredType;
  /** What the cell shows. */
  readonly text: (row: number) => string;
  readonly style: (row: number) => CellStyle;
  readonly dateSystem: DateSystem;
  /** The serial number of today. */
  readonly today: number;
}

/** The rows below the header; of a filter that reaches the sheet's end only those down to the last that holds anything. */
export function dataRows(sheet: SheetModel, area: Area): { readonly first: number; readonly last: number } {
  const used = sheet.cells.bounds(true)?.bottom ?? -1;
  return { first: area.top + 1, last: area.bottom === rowLimit - 1 ? used : area.bottom };
}

/** `column` is a column of the sheet; `now` is the time on the clock of the person who filters. */
export function columnCells(
  sheet: SheetModel,
  area: Area,
  column: number,
  context: CellContext,
  now: Date,
): ColumnCells {
  const { cells } = sheet;
  const { dateSystem, styles } = context;
  return {
    ...dataRows(sheet, area),
    value: (row) => cells.value(row, column),
    type: (row) => cells.type(row, column),
    text: (row) => displayText(sheet, row, column, context),
    style: (row) => styles.describe(effectiveStyle(sheet, row, column)),
    dateSystem,
    today: serialOfDay(now.getFullYear(), now.getMonth(), now.getDate(), dateSystem),
  };
}

/** The cell's number; undefined for anything else. */
export function numberAt({ type, value }: ColumnCells, row: number): number | undefined {
  return type(row) === "number" ? Number(value(row)) : undefined;
}

/** All numbers of the column. */
export function numbersIn(cells: ColumnCells): number[] {
  const numbers: number[] = [];
  for (let row = cells.first; row <= cells.last; row += 1) {
    const number = numberAt(cells, row);
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

/** The cell's number where its format shows it as a date. */
export function dateAt(cells: ColumnCells, row: number): number | undefined {
  const number = numberAt(cells, row);
  return number !== undefined && showsDate(cells.style(row).numberFormat) ? number : undefined;
}
