import { parseArea } from "../cells/address";
import type { SpecialFormula } from "../cells/formula";
import type { SheetCells } from "../cells/sheetCells";
import { readIndex } from "./byteNumbers";
import type { ByteTags } from "./byteTags";
import type { CellText } from "./cellText";

/** Attributes that are understood, or that only ask for recalculation. */
const known = new Set(["t", "ref", "si", "aca", "xml:space"]);

/** Reads `<f>`: plain, shared (each cell keeps the one text they share), array and data table formulas. */
export class FormulaReader {
  private readonly shared = new Map<number, SpecialFormula>();
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
  }

  /** Notes the `<f>` tag just read. */
  note(tags: ByteTags, isEmpty: boolean): void {
    const { bytes } = tags;
    this.start = tags.end;
    this.end = isEmpty ? tags.end : tags.next(tags.end);
    this.kind = "";
    this.ref = "";
    this.sharedIndex = -1;
    this.attributes = "";
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

  /** Puts the formula noted since `begin`, if there was one, into the cell. */
  put(
    bytes: Uint8Array,
    row: number,
    column: number,
    metadata: { readonly start: number; readonly end: number } | undefined,
  ): void {
    if (this.start < 0) return;
    const text = this.text.read(bytes, this.start, this.end);
    if (this.kind === "shared") this.putShared(text, row, column);
    else if (this.kind === "array" || this.kind === "dataTable") {
      const cm = metadata ? this.text.raw(bytes, metadata.start, metadata.end) : "";
      this.cells.putFormula(row, column, this.special(this.kind, text, row, column, cm));
    } else if (text === "") return;
    else if (this.attributes === "") this.cells.putFormula(row, column, text);
    else this.cells.putFormula(row, column, this.special("plain", text, row, column, ""));
  }

  private putShared(text: string, row: number, column: number): void {
    if (text !== "") this.shared.set(this.sharedIndex, this.special("shared", text, row, column, ""));
    const formula = this.shared.get(this.sharedIndex);
    if (formula) this.cells.putFormula(row, column, formula);
  }

  private special(
    kind: SpecialFormula["kind"],
    text: string,
    row: number,
    column: number,
    metadata: string,
  ): SpecialFormula {
    const area = parseArea(this.ref);
    const rows = area ? area.bottom - area.top + 1 : 1;
    const columns = area ? area.right - area.left + 1 : 1;
    return { kind, text, row, column, rows, columns, attributes: this.attributes, metadata };
  }
}
