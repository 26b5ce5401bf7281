import { parseArea } from "../cells/address";
import type { CellFormula, SpecialFormula } from "../cells/formula";
import type { SheetCells } from "../cells/sheetCells";
import { readIndex } from "./byteNumbers";
import type { ByteTags } from "./byteTags";
import type { CellText } from "./cellText";

/** Attributes that are understood, or that only ask for recalculation. */
const known = new Set(["t", "ref", "si", "aca", "xml:space"]);

type FormulaPlace = Pick<SpecialFormula, "text" | "row" | "column" | "cellAttributes">;

/** Reads `<f>`: plain, shared (each cell keeps the one text they share), array and data table formulas. */
export class FormulaReader {
  private readonly shared = new Map<number, SpecialFormula>();
  private readonly cellsOnly = new Map<string, SpecialFormula>();
  private start = -1;
  private end = -1;
  private kind = "";
  private ref = "";
  private sharedIndex = -1;
  private attributes = "";

  constructor(
    private readonly cells: SheetCells,
    private readonly text: CellText,
  ) {}

  /** Forgets the cell before. */
  begin(): void {
    this.start = -1;
    this.kind = "";
    this.ref = "";
    this.sharedIndex = -1;
    this.attributes = "";
  }

  /** Whether the cell has a formula. */
  get found(): boolean {
    return this.start >= 0;
  }

  /** Notes the `<f>` tag just read. */
  note(tags: ByteTags, isEmpty: boolean): void {
    const { bytes } = tags;
    this.start = tags.end;
    this.end = isEmpty ? tags.end : tags.next(tags.end);
    const ranges = tags.attributeRanges();
    for (let slot = 0; slot < ranges.length; slot += 4) {
      const [nameStart = 0, nameEnd = 0, valueStart = 0, valueEnd = 0] = ranges.slice(slot, slot + 4);
      const name = this.text.raw(bytes, nameStart, nameEnd);
      if (name === "si") this.sharedIndex = readIndex(bytes, valueStart, valueEnd);
      const value = this.text.raw(bytes, valueStart, valueEnd);
      if (name === "t") this.kind = value;
      if (name === "ref") this.ref = value;
      if (!known.has(name) && !(name === "ca" && value === "0"))
        this.attributes += ` ${name}="${value.replaceAll('"', "&quot;")}"`;
    }
  }

  /** The text of the formula noted since `begin`. */
  textIn(bytes: Uint8Array): string {
    return this.start < 0 ? "" : this.text.read(bytes, this.start, this.end);
  }

  /** Puts the formula noted since `begin` into the cell, and what the cell's tag says beyond its type. */
  put(text: string, row: number, column: number, cellAttributes: string): void {
    if (this.start < 0 && cellAttributes === "") return;
    const formula = this.formula({ text, row, column, cellAttributes });
    if (formula !== undefined) this.cells.putFormula(row, column, formula);
  }

  private formula(place: FormulaPlace): CellFormula | undefined {
    const { kind, attributes } = this;
    const { text, cellAttributes } = place;
    if (kind === "shared") return this.sharedFormula(this.special(kind, place));
    if (kind === "array" || kind === "dataTable") return this.special(kind, place);
    if (text === "") return cellAttributes === "" ? undefined : this.cellOnly(this.special("none", place));
    return attributes === "" && cellAttributes === "" ? text : this.special("plain", place);
  }

  /** A text given with the formula makes it the one that the cells after it share. */
  private sharedFormula(formula: SpecialFormula): SpecialFormula | undefined {
    if (formula.text !== "") this.shared.set(this.sharedIndex, formula);
    const shared = this.shared.get(this.sharedIndex);
    const { cellAttributes } = formula;
    return shared && shared.cellAttributes !== cellAttributes ? { ...shared, cellAttributes } : shared;
  }

  /** One object for all cells that say the same. */
  private cellOnly(formula: SpecialFormula): SpecialFormula {
    const known = this.cellsOnly.get(formula.cellAttributes) ?? formula;
    this.cellsOnly.set(formula.cellAttributes, known);
    return known;
  }

  private special(kind: SpecialFormula["kind"], place: FormulaPlace): SpecialFormula {
    const area = parseArea(this.ref);
    const rows = area ? area.bottom - area.top + 1 : 1;
    const columns = area ? area.right - area.left + 1 : 1;
    return { kind, rows, columns, attributes: this.attributes, ...place };
  }
}
