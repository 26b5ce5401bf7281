import type { StoredValue } from "../../package/cells/cellStore";
import { effectiveStyle, enter } from "../model/cells";
import { changeCells } from "../model/changingCells";
import { requireUnlocked } from "../model/locks";
import { displayValue, inEnglish } from "../model/numberFormat";
import { shownFormula } from "../model/tables/structuredFormula";
import { readTyped, type Entry } from "../model/typedInput";
import { asExcel, invalidArgument } from "./excelErrors";
import { readGrid, writeGrid } from "./rangeGrid";
import { requireAlive, type RangeSelf } from "./rangeSelf";
import { valueTypeName } from "./valueType";

/** "The total number of characters that a cell can contain is 32,767." */
const longestText = 32_767;

function entryOf(self: RangeSelf, value: unknown, numberFormat: string): Entry {
  switch (typeof value) {
    case "string":
      if (value.length > longestText) throw invalidArgument();
      return readTyped(value, numberFormat, inEnglish(self.context.model.stored.dateSystem));
    case "number":
      return numberFormat === "@"
        ? { kind: "constant", value: String(value), type: "string", numberFormat: undefined }
        : { kind: "constant", value, type: "number", numberFormat: undefined };
    case "boolean":
      return { kind: "constant", value, type: "boolean", numberFormat: undefined };
    default:
      throw invalidArgument();
  }
}

/** Remembers the number format of each style, so that a block asks once a style and not once a cell. */
export function numberFormatReader({ context, sheet }: RangeSelf): (row: number, column: number) => string {
  const { styles } = context.model.stored;
  const known = new Map<number, string>();
  return (row, column) => {
    const style = effectiveStyle(sheet, row, column);
    const format = known.get(style) ?? styles.describe(style).numberFormat;
    known.set(style, format);
    return format;
  };
}

/** Sets `values` or `formulas`: Excel reads both the same way. */
export function setContents(self: RangeSelf, input: unknown): void {
  requireAlive(self);
  const { model } = self.context;
  const { sheet, area } = self;
  const numberFormat = numberFormatReader(self);
  asExcel(() => {
    requireUnlocked(model.stored.styles, sheet, area);
  });
  const { context } = model;
  changeCells(model, sheet, area, "addin", () => {
    writeGrid(self, input, (row, column, value) => {
      enter(sheet, row, column, entryOf(self, value, numberFormat(row, column)), context);
    });
  });
}

export const valuesOf = (self: RangeSelf): StoredValue[][] | null =>
  readGrid(self, (row, column) => self.sheet.cells.value(row, column));

export const formulasOf = (self: RangeSelf): StoredValue[][] | null =>
  readGrid(self, (row, column) => {
    const formula = self.sheet.cells.formula(row, column);
    return formula === undefined
      ? self.sheet.cells.value(row, column)
      : `=${shownFormula(formula, self.sheet, row, column)}`;
  });

export const valueTypesOf = (self: RangeSelf): string[][] | null =>
  readGrid(self, (row, column) => valueTypeName[self.sheet.cells.type(row, column)]);

export const numberFormatsOf = (self: RangeSelf): string[][] | null =>
  readGrid(self, numberFormatReader(self));

export function textsOf(self: RangeSelf): string[][] | null {
  const numberFormat = numberFormatReader(self);
  const { cells } = self.sheet;
  const look = self.context.model.context;
  return readGrid(self, (row, column) => {
    const type = cells.type(row, column);
    if (type === "empty") return "";
    return displayValue(cells.value(row, column), type, numberFormat(row, column), look);
  });
}
