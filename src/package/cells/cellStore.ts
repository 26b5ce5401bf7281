import type { Area } from "../workbook";
import type { CellBlock } from "./cellPages";
import type { CellFormula } from "./formula";

/** Empty is `""`; a date is its serial number; an error is its text (`#N/A`) with type `error`. */
export type StoredValue = string | number | boolean;
export type StoredType = "empty" | "number" | "string" | "boolean" | "error";

/** A formula that fills cells from its own on: a dynamic one by itself, others as a person chose. */
export interface ArrayFormula {
  readonly area: Area;
  readonly isDynamic: boolean;
}

/** The cells of one sheet: sparse, in pages of typed columns. Rows and columns are zero-based. */
export interface CellStore {
  value(row: number, column: number): StoredValue;
  type(row: number, column: number): StoredType;
  /** Without the `=`; undefined for a constant. `value` is then the cached result. */
  formula(row: number, column: number): string | undefined;
  /** The formula as it is kept, with what is special about it: an array, a value that is more than it looks. */
  cellFormula(row: number, column: number): CellFormula | undefined;
  /** Index into the workbook's styles; 0 is the default style. */
  style(row: number, column: number): number;
  /** Sets a constant (and drops the cell's formula). `""` empties the cell and keeps its style. */
  setValue(row: number, column: number, value: StoredValue, type?: StoredType): void;
  setFormula(row: number, column: number, formula: CellFormula, cached: StoredValue, type?: StoredType): void;
  setStyle(row: number, column: number, style: number): void;
  /** Forgets the cell altogether, style included. */
  clear(row: number, column: number): void;
  /** The smallest area that holds every value (and, unless `valuesOnly`, every styled cell); undefined when none. */
  bounds(valuesOnly: boolean): Area | undefined;
  /** Calls `visit` for each cell of the row that holds anything, from left to right. */
  eachInRow(row: number, visit: (column: number) => void): void;
  /** Whether there may be any formula; false is certain. */
  readonly hasFormulas: boolean;
  /** Calls `visit` for each cell with a formula, of an area or of all. */
  eachFormula(visit: (row: number, column: number) => void, area?: Area): void;
  /** Puts another text in place of a formula's; its value stays, and so does what is special about it. */
  rewriteFormula(row: number, column: number, text: string): void;
  /** Of a cell whose formula fills other cells too; undefined for every other. */
  arrayFormula(row: number, column: number): ArrayFormula | undefined;
  /** Whether the file says of any cell of the area that its value is more than it looks: a picture, a data type. */
  hasRichValues(area: Area): boolean;
  /** Copies the cells of an area, for `put`. */
  lift(area: Area): CellBlock;
  /** Puts cells of this sheet back, the block's top left at a cell; what stood where the block lies is gone. */
  put(block: CellBlock, row: number, column: number): void;
  /** Forgets all cells of an area, styles included. */
  blank(area: Area): void;
  /** Moves the cells of an area over what stands where they go; an area of whole rows takes along what is said of its rows. */
  move(area: Area, down: number, right: number): void;
}
