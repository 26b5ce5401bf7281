import { maximumColumns, maximumRows } from "../cells/address";
import type { SheetCells } from "../cells/sheetCells";
import type { RowLayout } from "../lineLayout";
import { PackageError } from "../packageError";
import { ByteTags, type TagKind } from "./byteTags";
import { CellReader } from "./cellReader";
import { CellText } from "./cellText";
import { CellValues } from "./cellValues";
import { joinPieces } from "./pieces";
import { PlainCell } from "./plainCell";
import { readRow, type RowSinks } from "./rowLayout";
import type { SheetContext } from "./sheetContext";
import { lessThan } from "./tagBytes";

/** Bytes that cells may take whatever the size of their XML. */
const sparseAllowance = 256 * 1024 ** 2;

/** Reads the content of `<sheetData>`, piece by piece, into `cells` and `rows`. */
export class RowScanner {
  private readonly tags: ByteTags;
  private readonly values: CellValues;
  private readonly rows: RowSinks;
  private readonly plain = new PlainCell();
  private readonly cell: CellReader;
  private row = -1;
  private column = -1;
  private xmlSize = 0;
  private rest: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly context: SheetContext,
    private readonly cells: SheetCells,
    rows: Map<number, RowLayout>,
  ) {
    this.rows = { rows, attributes: cells.rowAttributes, styleCount: context.styleCount };
    this.tags = new ByteTags(context.path);
    const text = new CellText(context.path);
    this.values = new CellValues(cells, text, context);
    this.cell = new CellReader(this.tags, cells, text, this.values, context);
  }

  /** Takes the next piece; returns what follows `</sheetData>` once that is reached. */
  push(piece: Uint8Array): Uint8Array | undefined {
    const { tags } = this;
    this.checkMemory(piece.length);
    tags.bytes = joinPieces(this.rest, piece, this.context.path);
    for (let at = 0; ;) {
      const start = this.takePlainCells(at);
      const kind = start < tags.bytes.length ? tags.read(start) : "incomplete";
      if (kind === "close" && tags.isNamed("sheetData")) return tags.bytes.subarray(tags.end);
      const end = kind === "incomplete" ? -1 : this.take(kind, start);
      if (end < 0) {
        this.rest = tags.bytes.slice(start);
        return undefined;
      }
      at = end;
    }
  }

  /** Takes all usual cells from `at` on; returns where the first other tag starts. */
  private takePlainCells(at: number): number {
    const { tags, plain } = this;
    const { bytes } = tags;
    for (let start = tags.next(at); ;) {
      const end = plain.read(bytes, start);
      if (end < 0) return start;
      const row = this.checked(plain.row - 1, maximumRows);
      const column = this.checked(plain.column - 1, maximumColumns);
      const { valueStart, valueEnd, typeStart, typeEnd, style } = plain;
      this.values.put(bytes, row, column, valueStart, valueEnd, typeStart, typeEnd);
      if (style > 0 && style < this.context.styleCount) this.cells.setStyle(row, column, style);
      this.row = row;
      this.column = column;
      start = bytes[end] === lessThan ? end : tags.next(end);
    }
  }

  /** Takes the tag just read; returns where to go on, or -1 when its cell is not complete yet. */
  private take(kind: TagKind, start: number): number {
    const { tags } = this;
    const isStart = kind === "open" || kind === "empty";
    if (isStart && tags.isNamed("c")) return this.takeCell(kind === "open", start);
    if (isStart && tags.isNamed("row")) {
      this.row = readRow(tags, this.row + 1, this.rows);
      this.column = -1;
      if (this.row < 0 || this.row >= maximumRows) throw this.bad();
    }
    return tags.end;
  }

  private takeCell(hasContent: boolean, start: number): number {
    const end = this.cell.read(hasContent, start, this.row, this.column + 1);
    if (end < 0) return -1;
    this.row = this.cell.row;
    this.column = this.cell.column;
    return end;
  }

  /** Cells that lie far apart take a page each: a small file must not fill the memory that way. */
  private checkMemory(more: number): void {
    this.xmlSize += more;
    const { reservedBytes } = this.cells;
    if (reservedBytes > sparseAllowance && reservedBytes > this.xmlSize * 20)
      throw new PackageError("bomb", { path: this.context.path, size: reservedBytes });
  }

  private checked(index: number, limit: number): number {
    if (index < 0 || index >= limit) throw this.bad();
    return index;
  }

  private bad(): PackageError {
    return new PackageError("bad-xml", { path: this.context.path });
  }
}
