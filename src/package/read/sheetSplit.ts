import { PackageError } from "../packageError";
import type { XmlElement } from "../xml/element";
import { parseXmlPieces } from "../xml/parse";
import { ByteTags } from "./byteTags";
import { joinPieces, utf8Pieces, type PieceSource } from "./pieces";

/** Takes the rows of a sheet; returns what follows them once they end. */
export interface RowSink {
  push(piece: Uint8Array): Uint8Array | undefined;
}

/** Most that a sheet may hold besides its rows, in bytes. */
const largestFrame = 256 * 1024 ** 2;

/**
 * Reads a sheet part once: its rows go to `rows` as they come, everything around them is parsed and returned, with
 * an empty `<sheetData>` where the rows were.
 */
export function splitSheet(source: PieceSource, path: string, rows: RowSink): XmlElement {
  const splitter = new SheetSplitter(path, rows);
  utf8Pieces(source, path, (piece) => {
    splitter.push(piece);
    return true;
  });
  return splitter.frame();
}

class SheetSplitter {
  private state: "before" | "rows" | "after" = "before";
  private head: Uint8Array = new Uint8Array(0);
  private readonly tail: Uint8Array[] = [];
  private tailSize = 0;
  private sheetData = "";

  constructor(
    private readonly path: string,
    private readonly rows: RowSink,
  ) {}

  push(piece: Uint8Array): void {
    if (this.state === "before") this.findRows(piece);
    else if (this.state === "rows") this.pushRows(piece);
    else this.pushTail(piece);
  }

  frame(): XmlElement {
    if (this.state === "rows") throw new PackageError("bad-xml", { path: this.path });
    return parseXmlPieces(this.path, (visit) => {
      visit(this.head);
      visit(new TextEncoder().encode(this.sheetData));
      this.tail.forEach(visit);
    });
  }

  private findRows(piece: Uint8Array): void {
    const tags = new ByteTags(this.path);
    const bytes = joinPieces(this.head, piece, this.path);
    tags.bytes = bytes;
    this.head = bytes;
    for (let at = tags.next(0); at < bytes.length; at = tags.next(tags.end)) {
      const kind = tags.read(at);
      if (kind === "incomplete") return;
      if (kind === "close" || kind === "other" || !tags.isNamed("sheetData")) continue;
      this.sheetData = `<${new TextDecoder().decode(bytes.subarray(at + 1, tags.nameEnd))}/>`;
      this.head = bytes.subarray(0, at);
      this.state = kind === "empty" ? "after" : "rows";
      this.push(bytes.subarray(tags.end));
      return;
    }
  }

  private pushRows(piece: Uint8Array): void {
    const after = this.rows.push(piece);
    if (after === undefined) return;
    this.state = "after";
    this.pushTail(after.slice());
  }

  private pushTail(piece: Uint8Array): void {
    this.tail.push(piece);
    this.tailSize += piece.length;
    if (this.tailSize > largestFrame) throw new PackageError("too-large", { path: this.path });
  }
}
