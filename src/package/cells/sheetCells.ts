import type { ArrayFormula, CellStore, StoredType, StoredValue } from "./cellStore";
import type { Area } from "../workbook";
import { maximumColumns, wholeSheet } from "./address";
import { CellPages, type CellBlock, type Page } from "./cellPages";
import { pageRows, pageShift } from "./pageWindow";
import { type ColumnPage, typeCodes } from "./columnPage";
import { formulaTextAt, type CellFormula } from "./formula";
import { FormulaTable } from "./formulaTable";
import { movedRowAttributes } from "./rowAttributes";
import { SheetFormulas } from "./sheetFormulas";
import { StringTable } from "./strings";

const typeNames = ["empty", "number", "string", "boolean", "error"] as const satisfies readonly StoredType[];

/** The cells of one sheet, in pages of typed columns: 11 bytes a cell, 2 where it is only formatted. */
export class SheetCells implements CellStore {
  private readonly pages: CellPages;
  private readonly cellFormulas: SheetFormulas;
  private readonly knownBounds = new Map<boolean, Area | undefined>();
  /** What the file says of a row beyond its height: `spans` and heights aside, the attributes as written. */
  rowAttributes = new Map<number, string>();

  /** `pages` are those of a sheet that comes from another thread. */
  constructor(
    readonly strings: StringTable = new StringTable(),
    readonly formulas: FormulaTable = new FormulaTable(),
    pages?: (Page | undefined)[],
  ) {
    this.pages = new CellPages(pages);
    this.cellFormulas = new SheetFormulas(this.pages, formulas);
  }

  /** Sparse. */
  get allPages(): readonly (Page | undefined)[] {
    return this.pages.all;
  }

  value(row: number, column: number): StoredValue {
    const page = this.column(row, column);
    const offset = row & (pageRows - 1);
    const raw = page?.value(offset) ?? 0;
    switch (page?.type(offset)) {
      case typeCodes.number:
        return raw;
      case typeCodes.boolean:
        return raw === 1;
      case typeCodes.string:
      case typeCodes.error:
        return this.strings.text(raw);
      default:
        return "";
    }
  }

  type(row: number, column: number): StoredType {
    return typeNames[this.column(row, column)?.type(row & (pageRows - 1)) ?? 0] ?? "empty";
  }

  formula(row: number, column: number): string | undefined {
    const formula = this.cellFormula(row, column);
    return formula === undefined ? undefined : formulaTextAt(formula, row, column);
  }

  cellFormula(row: number, column: number): CellFormula | undefined {
    return this.cellFormulas.at(row, column);
  }

  /** The index of a text in `strings`, for cells of type `string` and `error`. */
  stringIndex(row: number, column: number): number {
    return this.column(row, column)?.value(row & (pageRows - 1)) ?? 0;
  }

  style(row: number, column: number): number {
    return this.column(row, column)?.style(row & (pageRows - 1)) ?? 0;
  }

  setValue(row: number, column: number, value: StoredValue, type?: StoredType): void {
    this.putValue(row, column, value, type);
    this.column(row, column)?.setFormula(row & (pageRows - 1), 0);
  }

  setFormula(
    row: number,
    column: number,
    formula: CellFormula,
    cached: StoredValue,
    type?: StoredType,
  ): void {
    this.putValue(row, column, cached, type);
    this.putFormula(row, column, formula);
  }

  setStyle(row: number, column: number, style: number): void {
    if (style !== 0 || this.column(row, column))
      this.reserve(row, column).setStyle(row & (pageRows - 1), style);
  }

  clear(row: number, column: number): void {
    this.setValue(row, column, "");
    this.setStyle(row, column, 0);
  }

  /** For readers: the value slot as it is kept (see `typeCodes`). */
  putRaw(row: number, column: number, type: number, value: number): void {
    this.reserve(row, column).setValue(row & (pageRows - 1), type, value);
  }

  /** Sets a formula and leaves the value. The same object given again is kept once. */
  putFormula(row: number, column: number, formula: CellFormula): void {
    this.forgetBounds();
    this.cellFormulas.put(row, column, formula);
  }

  bounds(valuesOnly: boolean): Area | undefined {
    if (!this.knownBounds.has(valuesOnly)) {
      const holds = valuesOnly ? "holdsValue" : "holds";
      this.knownBounds.set(
        valuesOnly,
        this.pages.extent((cells, offset) => cells[holds](offset)),
      );
    }
    return this.knownBounds.get(valuesOnly);
  }

  eachInRow(row: number, visit: (column: number) => void): void {
    const offset = row & (pageRows - 1);
    this.pages.all[row >> pageShift]?.forEach((page, column) => {
      if (page?.holds(offset)) visit(column);
    });
  }

  lift(area: Area): CellBlock {
    return this.pages.lift(area);
  }

  put(block: CellBlock, row: number, column: number): void {
    this.pages.put(block, row, column);
    this.forgetBounds();
  }

  blank(area: Area): void {
    this.pages.blank(area);
    this.forgetBounds();
  }

  move(area: Area, down: number, right: number): void {
    this.cellFormulas.settleShared(wholeSheet);
    this.pages.move(area, this.bounds(false), down, right);
    if (area.left === 0 && area.right === maximumColumns - 1)
      this.rowAttributes = movedRowAttributes(this.rowAttributes, area, down);
    this.forgetBounds();
  }

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  eachFormula(visit: (row: number, column: number) => void, area = wholeSheet): void {
    this.cellFormulas.each(area, visit);
  }

  rewriteFormula(row: number, column: number, text: string): void {
    this.cellFormulas.rewrite(row, column, text);
  }

  arrayFormula(row: number, column: number): ArrayFormula | undefined {
    return this.cellFormulas.arrayAt(row, column);
  }

  hasRichValues(area: Area): boolean {
    return this.cellFormulas.hasRichValues(area);
  }

  /** Bytes that pages have asked for since the sheet was made. */
  get reservedBytes(): number {
    return this.pages.reservedBytes;
  }

  private putValue(row: number, column: number, value: StoredValue, type?: StoredType): void {
    const kind = type ?? typeOf(value);
    if (kind === "empty" && !this.column(row, column)) return;
    const raw = typeof value === "string" ? this.strings.index(value) : Number(value);
    this.putRaw(row, column, typeCodes[kind], kind === "empty" ? 0 : raw);
  }

  private column(row: number, column: number): ColumnPage | undefined {
    return this.pages.column(row, column);
  }

  private reserve(row: number, column: number): ColumnPage {
    this.forgetBounds();
    return this.pages.reserve(row, column);
  }

  private forgetBounds(): void {
    if (this.knownBounds.size > 0) this.knownBounds.clear();
  }
}

function typeOf(value: StoredValue): StoredType {
  if (value === "") return "empty";
  return typeof value as "string" | "number" | "boolean";
}
