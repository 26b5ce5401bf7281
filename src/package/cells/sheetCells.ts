import type { Area, CellStore, StoredType, StoredValue } from "../workbook";
import { ColumnPage, pageRows, pageShift, typeCodes } from "./columnPage";
import { formulaTextAt, type CellFormula } from "./formula";
import { FormulaTable } from "./formulaTable";
import { StringTable } from "./strings";

const typeNames = ["empty", "number", "string", "boolean", "error"] as const satisfies readonly StoredType[];

/** The columns of 1,024 rows; sparse. */
export type Page = (ColumnPage | undefined)[];

/** The cells of one sheet, in pages of typed columns: 11 bytes a cell, 2 where it is only formatted. */
export class SheetCells implements CellStore {
  private readonly reserved = { bytes: 0 };
  private readonly knownBounds = new Map<boolean, Area | undefined>();
  /** What the file says of a row beyond its height: `spans` and heights aside, the attributes as written. */
  rowAttributes = new Map<number, string>();

  /** `pages` are those of a sheet that comes from another thread. */
  constructor(
    readonly strings: StringTable = new StringTable(),
    readonly formulas: FormulaTable = new FormulaTable(),
    private pages: (Page | undefined)[] = [],
  ) {}

  /** Sparse. */
  get allPages(): readonly (Page | undefined)[] {
    return this.pages;
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

  /** The formula as kept, with what is special about it. */
  cellFormula(row: number, column: number): CellFormula | undefined {
    const index = this.column(row, column)?.formula(row & (pageRows - 1)) ?? 0;
    return index === 0 ? undefined : this.formulas.at(index - 1);
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

  setFormula(row: number, column: number, formula: string, cached: StoredValue, type?: StoredType): void {
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
    this.reserve(row, column).setFormula(row & (pageRows - 1), this.formulas.add(formula) + 1);
  }

  bounds(valuesOnly: boolean): Area | undefined {
    if (!this.knownBounds.has(valuesOnly)) this.knownBounds.set(valuesOnly, this.measure(valuesOnly));
    return this.knownBounds.get(valuesOnly);
  }

  eachInRow(row: number, visit: (column: number) => void): void {
    const offset = row & (pageRows - 1);
    this.pages[row >> pageShift]?.forEach((page, column) => {
      if (page?.holds(offset)) visit(column);
    });
  }

  shiftRows(row: number, count: number): void {
    const old = this.pages;
    this.settleSharedFormulas();
    this.pages = [];
    old.forEach((page, index) => {
      page?.forEach((cells, column) => {
        const extent = cells?.extent((offset) => cells.holds(offset));
        if (!cells || !extent) return;
        for (let offset = extent.first; offset <= extent.last; offset++) {
          const target = shifted(index * pageRows + offset, row, count);
          if (target !== undefined && cells.holds(offset)) this.copyCell(cells, offset, target, column);
        }
      });
    });
    const attributes = [...this.rowAttributes].map(
      ([key, text]) => [shifted(key, row, count), text] as const,
    );
    this.rowAttributes = new Map(
      attributes.filter((pair): pair is [number, string] => pair[0] !== undefined),
    );
    this.knownBounds.clear();
  }

  shiftColumns(column: number, count: number): void {
    this.settleSharedFormulas();
    for (const page of this.pages) {
      if (!page || page.length <= Math.min(column, column + count)) continue;
      if (count < 0) page.splice(column + count, -count);
      else if (page.length > column) page.splice(column, 0, ...Array<undefined>(count));
    }
    this.knownBounds.clear();
  }

  /** Bytes that pages have asked for since the sheet was made. */
  get reservedBytes(): number {
    return this.reserved.bytes;
  }

  /** Bytes held by the pages. */
  get bytes(): number {
    return this.pages.reduce(
      (sum, page) => sum + (page?.reduce((part, cells) => part + (cells?.bytes ?? 0), 0) ?? 0),
      0,
    );
  }

  private putValue(row: number, column: number, value: StoredValue, type?: StoredType): void {
    const kind = type ?? typeOf(value);
    if (kind === "empty" && !this.column(row, column)) return;
    const raw = typeof value === "string" ? this.strings.index(value) : Number(value);
    this.putRaw(row, column, typeCodes[kind], kind === "empty" ? 0 : raw);
  }

  private column(row: number, column: number): ColumnPage | undefined {
    return this.pages[row >> pageShift]?.[column];
  }

  private reserve(row: number, column: number): ColumnPage {
    if (this.knownBounds.size > 0) this.knownBounds.clear();
    const page = (this.pages[row >> pageShift] ??= []);
    return (page[column] ??= new ColumnPage(this.reserved));
  }

  private copyCell(from: ColumnPage, offset: number, row: number, column: number): void {
    const to = this.reserve(row, column);
    const target = row & (pageRows - 1);
    to.setValue(target, from.type(offset), from.value(offset));
    to.setStyle(target, from.style(offset));
    to.setFormula(target, from.formula(offset));
  }

  /** Gives every cell of a shared formula its own text, before cells move against each other. */
  private settleSharedFormulas(): void {
    if (this.formulas.special.size === 0) return;
    this.pages.forEach((page, index) => {
      page?.forEach((cells, column) => {
        const extent = cells?.extent((offset) => cells.formula(offset) !== 0);
        for (let offset = extent?.first ?? 0; extent && offset <= extent.last; offset++) {
          const row = index * pageRows + offset;
          const formula = this.cellFormula(row, column);
          if (typeof formula === "object" && formula.kind === "shared")
            this.putFormula(row, column, formulaTextAt(formula, row, column));
        }
      });
    });
  }

  private measure(valuesOnly: boolean): Area | undefined {
    let area: Area | undefined;
    this.pages.forEach((page, index) => {
      page?.forEach((cells, column) => {
        const extent = cells?.extent((offset) =>
          valuesOnly ? cells.holdsValue(offset) : cells.holds(offset),
        );
        if (!extent) return;
        const top = index * pageRows + extent.first;
        const bottom = index * pageRows + extent.last;
        area = {
          top: Math.min(area?.top ?? top, top),
          left: Math.min(area?.left ?? column, column),
          bottom: Math.max(area?.bottom ?? bottom, bottom),
          right: Math.max(area?.right ?? column, column),
        };
      });
    });
    return area;
  }
}

function typeOf(value: StoredValue): StoredType {
  if (value === "") return "empty";
  return typeof value as "string" | "number" | "boolean";
}

/** Where a row goes when everything at or below `row` moves by `count`; undefined when it is deleted. */
function shifted(position: number, row: number, count: number): number | undefined {
  if (position >= row) return position + count;
  return count < 0 && position >= row + count ? undefined : position;
}
