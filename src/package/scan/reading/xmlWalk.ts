import { PackageError } from "../../packageError";
import { ByteTags, type TagKind } from "../../read/byteTags";
import { joinPieces, utf8Pieces, type PieceSource } from "../../read/pieces";
import { decodeXstring } from "../../xml/escape";
import { attributesOf, type Attributes } from "./attributes";
import { readableText, writtenText } from "./writtenText";

/** What an XML part says, in its order. Names are local names. */
export interface XmlVisitor {
  start(name: string, attributes: Attributes): void;
  /** Text in pieces, also CDATA. */
  text(text: string): void;
  end(name: string): void;
  /** What stands outside the elements' own words: comments and instructions. */
  aside(kind: "comment" | "instruction", text: string): void;
  /** Takes what starts at a `<` in a quicker way: where it ends, or -1. */
  take?(bytes: Uint8Array, start: number): number;
}

/** As `xml/parse.ts`. */
const deepest = 256;
/** Text is handed on at the latest when it is this long, in bytes. */
const longestText = 64 * 1024;
const ampersand = 38;

/**
 * Reads an XML part of any size in pieces, and tells all that stands in it.
 *
 * @throws PackageError `bad-xml`, `bomb`, `too-large`, and what unpacking throws
 */
export function walkXml(source: PieceSource, path: string, visitor: XmlVisitor): void {
  const walk = new XmlWalk(path, visitor);
  utf8Pieces(source, path, (piece) => {
    walk.push(piece);
    return true;
  });
  walk.finish();
}

class XmlWalk {
  private readonly tags: ByteTags;
  private rest: Uint8Array = new Uint8Array(0);
  private depth = 0;
  private elements = 0;

  constructor(
    private readonly path: string,
    private readonly visitor: XmlVisitor,
  ) {
    this.tags = new ByteTags(path);
  }

  push(piece: Uint8Array): void {
    const { tags } = this;
    tags.bytes = joinPieces(this.rest, piece, this.path);
    const { bytes } = tags;
    for (let at = 0; ;) {
      const start = tags.next(at);
      const isWhole = start < bytes.length;
      if (isWhole && start > at) this.visitor.text(readableText(bytes, at, start));
      const end = isWhole ? this.takeAt(start) : -1;
      if (end < 0) {
        this.rest = bytes.slice(isWhole ? start : this.textWithoutEnd(at));
        return;
      }
      at = end;
    }
  }

  finish(): void {
    if (this.rest.some((byte) => byte > 32) || this.depth !== 0 || this.elements === 0) throw this.bad();
  }

  /** Hands on long text that has not ended; returns where what is left begins. */
  private textWithoutEnd(from: number): number {
    const { bytes } = this.tags;
    if (bytes.length - from < longestText) return from;
    let end = bytes.length;
    while (end > from && (bytes[end - 1] as number) >= 0x80) end--;
    const reference = bytes.subarray(Math.max(from, end - 12), end).lastIndexOf(ampersand);
    if (reference >= 0) end = Math.max(from, end - 12) + reference;
    if (end > from) this.visitor.text(readableText(bytes, from, end));
    return end;
  }

  /** Takes what starts at a `<`; returns where it ends, -1 when it is not whole. */
  private takeAt(start: number): number {
    const { tags, visitor } = this;
    const quick = visitor.take?.(tags.bytes, start) ?? -1;
    if (quick >= 0) return quick;
    const kind = tags.read(start);
    if (kind === "incomplete") return -1;
    if (kind === "other") this.takeOther(start);
    else this.takeElement(kind);
    return tags.end;
  }

  private takeElement(kind: Exclude<TagKind, "incomplete" | "other">): void {
    const { tags, visitor } = this;
    const name = writtenText(tags.bytes, tags.nameStart, tags.nameEnd);
    if (kind === "close") {
      if (--this.depth < 0) throw this.bad();
      visitor.end(name);
      return;
    }
    if (++this.depth > deepest) throw new PackageError("bomb", { path: this.path });
    this.elements++;
    visitor.start(name, attributesOf(tags));
    if (kind === "open") return;
    this.depth--;
    visitor.end(name);
  }

  private takeOther(start: number): void {
    const { tags, visitor } = this;
    const written = writtenText(tags.bytes, start, tags.end);
    if (written.startsWith("<![CDATA[")) visitor.text(decodeXstring(written.slice(9, -3)));
    else if (written.startsWith("<!--")) visitor.aside("comment", written.slice(4, -3));
    else visitor.aside("instruction", written.slice(2, -2));
  }

  private bad(): PackageError {
    return new PackageError("bad-xml", { path: this.path });
  }
}
