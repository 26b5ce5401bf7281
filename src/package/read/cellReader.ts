import { maximumColumns, maximumRows } from "../cells/address";
import type { SheetCells } from "../cells/sheetCells";
import { PackageError } from "../packageError";
import { readAwkwardCell } from "./awkwardCell";
import { readIndex } from "./byteNumbers";
import type { ByteTags } from "./byteTags";
import type { CellText } from "./cellText";
import type { CellValues } from "./cellValues";
import { FormulaReader } from "./formulaReader";
import type { SheetContext } from "./sheetContext";

const letterR = 114;
const letterS = 115;
const letterT = 116;

/** Reads any `<c>`, in whatever way it is written, by its tags. */
export class CellReader {
  /** Where the cell read last stands, zero-based. */
  row = -1;
  column = -1;
  private readonly formulas: FormulaReader;
  private typeStart = -1;
  private typeEnd = -1;
  private valueStart = -1;
  private valueEnd = -1;

  constructor(
    private readonly tags: ByteTags,
    private readonly cells: SheetCells,
    private readonly text: CellText,
    private readonly values: CellValues,
    private readonly context: SheetContext,
  ) {
    this.formulas = new FormulaReader(cells, text);
  }

  /**
   * Reads the cell whose tag `tags` has just read and that starts at `start`. Without a reference of its own it stands at
   * `row`, `column`. Returns where it ends; -1 when it is not complete yet.
   */
  read(hasContent: boolean, start: number, row: number, column: number): number {
    const { tags, cells, context } = this;
    this.place(row, column);
    const styleStart = tags.letterAttribute(letterS);
    const style = styleStart < 0 ? 0 : readIndex(tags.bytes, styleStart, tags.valueEnd);
    this.typeStart = tags.letterAttribute(letterT);
    this.typeEnd = tags.valueEnd;
    const end = hasContent ? this.readContent(start, tags.longAttributes()) : tags.end;
    if (end >= 0 && style > 0 && style < context.styleCount) cells.setStyle(this.row, this.column, style);
    return end;
  }

  private readContent(start: number, attributes: string): number {
    const { tags, formulas, row, column } = this;
    const { bytes } = tags;
    formulas.begin();
    const isUsual = this.readChildren();
    if (isUsual === undefined) return -1;
    const { end } = tags;
    if (isUsual) {
      this.values.put(bytes, row, column, this.valueStart, this.valueEnd, this.typeStart, this.typeEnd);
      formulas.put(formulas.textIn(bytes), row, column, attributes);
    } else {
      const xml = this.text.raw(bytes, start, end);
      const formula = readAwkwardCell(xml, row, column, this.cells, this.values, this.context.path);
      formulas.put(formula, row, column, attributes);
    }
    if (formulas.found) this.values.disown(row, column);
    return end;
  }

  /** Reads up to the cell's end tag. Tells whether a parser is not needed; undefined when the end is not there yet. */
  private readChildren(): boolean | undefined {
    const { tags } = this;
    let isUsual = true;
    this.valueStart = -1;
    for (let at = tags.end; ; at = tags.end) {
      const start = tags.next(at);
      const kind = start < tags.bytes.length ? tags.read(start) : "incomplete";
      if (kind === "incomplete") return undefined;
      if (kind === "close") {
        if (tags.isNamed("c")) return isUsual;
      } else if (kind !== "other" && (tags.isNamed("v") || tags.isNamed("t"))) {
        isUsual &&= this.valueStart < 0;
        this.valueStart = tags.end;
        this.valueEnd = kind === "empty" ? tags.end : tags.next(tags.end);
      } else if (kind !== "other" && tags.isNamed("f")) this.formulas.note(tags, kind === "empty");
      else isUsual &&= kind !== "other" && tags.isNamed("is");
    }
  }

  /** Takes the cell's own reference, or the place given. */
  private place(row: number, column: number): void {
    const { tags } = this;
    const start = tags.letterAttribute(letterR);
    this.row = row;
    this.column = column;
    if (start >= 0) this.readReference(start, tags.valueEnd);
    if (!(this.row >= 0 && this.row < maximumRows && this.column >= 0 && this.column < maximumColumns))
      throw new PackageError("bad-xml", { path: this.context.path });
  }

  private readReference(start: number, end: number): void {
    const { bytes } = this.tags;
    let at = start;
    let column = 0;
    for (; at < end; at++) {
      const letter = ((bytes[at] as number) & 0xdf) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    this.column = column - 1;
    this.row = readIndex(bytes, at, end) - 1;
  }
}
