import { typeCodes } from "../cells/columnPage";
import type { SheetCells } from "../cells/sheetCells";
import { PackageError } from "../packageError";
import { readIndex, readNumber } from "./byteNumbers";
import type { CellText } from "./cellText";
import { serialOf } from "./serial";
import type { SheetContext } from "./sheetContext";

const letters = { number: 110, string: 115, boolean: 98, error: 101, date: 100, one: 49, t: 116 } as const;

/** Puts the content of `<v>` (or of an inline `<t>`) into the cells, as the cell's `t` says. */
export class CellValues {
  constructor(
    private readonly cells: SheetCells,
    private readonly text: CellText,
    private readonly context: SheetContext,
  ) {}

  /** `start` and `end` are those of the content, -1 for none; `typeStart` is -1 without a type. */
  put(
    bytes: Uint8Array,
    row: number,
    column: number,
    start: number,
    end: number,
    typeStart: number,
    typeEnd: number,
  ): void {
    if (start < 0 || start === end) return;
    const letter = typeStart < 0 || typeStart === typeEnd ? letters.number : bytes[typeStart];
    const isShared = letter === letters.string && typeEnd - typeStart === 1;
    if (letter === letters.number) this.putNumber(bytes, row, column, start, end);
    else if (isShared) this.putShared(row, column, readIndex(bytes, start, end));
    else if (letter === letters.boolean) {
      const isTrue = bytes[start] === letters.one || bytes[start] === letters.t;
      this.cells.putRaw(row, column, typeCodes.boolean, isTrue ? 1 : 0);
    } else this.putText(row, column, this.text.read(bytes, start, end), letter);
  }

  putShared(row: number, column: number, index: number): void {
    if (index < 0 || index >= this.cells.strings.sharedCount)
      throw new PackageError("bad-xml", { path: this.context.path, row: row + 1 });
    this.cells.putRaw(row, column, typeCodes.string, index);
  }

  /** Makes a shared string the cell's own: results of formulas are written as text, and not by an index. */
  disown(row: number, column: number): void {
    const { cells } = this;
    if (cells.type(row, column) === "string" && cells.stringIndex(row, column) < cells.strings.sharedCount)
      this.putText(row, column, String(cells.value(row, column)), undefined);
  }

  private putNumber(bytes: Uint8Array, row: number, column: number, start: number, end: number): void {
    const value = readNumber(bytes, start, end);
    if (Number.isFinite(value)) this.cells.putRaw(row, column, typeCodes.number, value);
    else this.putText(row, column, this.text.read(bytes, start, end), undefined);
  }

  putText(row: number, column: number, text: string, letter: number | undefined): void {
    const serial = letter === letters.date ? serialOf(text, this.context.dateSystem) : undefined;
    if (serial !== undefined) this.cells.putRaw(row, column, typeCodes.number, serial);
    else if (text !== "") {
      const type = letter === letters.error ? typeCodes.error : typeCodes.string;
      this.cells.putRaw(row, column, type, this.cells.strings.index(text));
    }
  }
}
