import { PackageError } from "../packageError";
import { endOfAside } from "./endOfAside";
import {
  bang,
  colon,
  equals,
  greaterThan,
  isNameByte,
  isSpace,
  lessThan,
  question,
  slash,
  spells,
} from "./tagBytes";

export type TagKind = "incomplete" | "open" | "close" | "empty" | "other";

/**
 * Reads XML tags straight from bytes (UTF-8), without making a string of them: a sheet of millions of cells is too
 * much for a general parser. `other` are comments, CDATA and instructions; a document type is refused.
 */
export class ByteTags {
  bytes: Uint8Array = new Uint8Array(0);
  /** The local name of the last tag read, as a range of bytes. */
  nameStart = 0;
  nameEnd = 0;
  /** Behind the tag's `>`. */
  end = 0;
  private attributeCount = 0;
  /** Start and end of name and value of each attribute. */
  private readonly ranges: number[] = [];

  constructor(private readonly path: string) {}

  /** The next `<` at or behind `at`; the length of the bytes if there is none. */
  next(at: number): number {
    const { bytes } = this;
    let position = at;
    while (position < bytes.length && bytes[position] !== lessThan) position++;
    return position;
  }

  /** Reads the tag whose `<` is at `at`. */
  read(at: number): TagKind {
    const { bytes } = this;
    const first = bytes[at + 1];
    if (first === undefined) return "incomplete";
    if (first === bang || first === question) return this.readAside(at);
    const closing = first === slash;
    let position = closing ? at + 2 : at + 1;
    this.nameStart = position;
    for (let byte = bytes[position]; byte !== undefined && isNameByte(byte); byte = bytes[++position])
      if (byte === colon) this.nameStart = position + 1;
    this.nameEnd = position;
    this.attributeCount = 0;
    return this.readAttributes(position, closing);
  }

  /** Whether the tag's local name is `name` (ASCII). */
  isNamed(name: string): boolean {
    return spells(this.bytes, this.nameStart, this.nameEnd, name);
  }

  /** Where the value of an attribute (named with its prefix) stands; undefined when the tag has none. */
  attribute(name: string): { readonly start: number; readonly end: number } | undefined {
    const { ranges, bytes } = this;
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      if (spells(bytes, ranges[index] as number, ranges[index + 1] as number, name))
        return { start: ranges[index + 2] as number, end: ranges[index + 3] as number };
    }
    return undefined;
  }

  /** The start of the value of an attribute with a name of one letter, or -1; its end is in `valueEnd`. */
  letterAttribute(letter: number): number {
    const { ranges, bytes } = this;
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const start = ranges[index] as number;
      if (bytes[start] === letter && ranges[index + 1] === start + 1) {
        this.valueEnd = ranges[index + 3] as number;
        return ranges[index + 2] as number;
      }
    }
    return -1;
  }
  valueEnd = 0;

  /** The attributes as written whose names have more than one letter, each after a space. */
  longAttributes(): string {
    const { ranges, bytes } = this;
    let text = "";
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const start = ranges[index] as number;
      if (ranges[index + 1] === start + 1) continue;
      text += ` ${String.fromCharCode(...bytes.subarray(start, (ranges[index + 3] as number) + 1))}`;
    }
    return text;
  }

  /** Name and value ranges of all attributes, four numbers each. */
  attributeRanges(): readonly number[] {
    return this.ranges.slice(0, this.attributeCount * 4);
  }

  private readAttributes(from: number, closing: boolean): TagKind {
    const { bytes, ranges } = this;
    let at = from;
    for (;;) {
      while (isSpace(bytes[at])) at++;
      const byte = bytes[at];
      if (byte === undefined) return "incomplete";
      if (byte === greaterThan) {
        this.end = at + 1;
        return closing ? "close" : "open";
      }
      if (byte === slash) {
        if (bytes[at + 1] === undefined) return "incomplete";
        if (bytes[at + 1] !== greaterThan) throw this.bad();
        this.end = at + 2;
        return "empty";
      }
      const nameStart = at;
      while (isNameByte(bytes[at])) at++;
      const nameEnd = at;
      while (isSpace(bytes[at])) at++;
      if (bytes[at] === undefined) return "incomplete";
      if (bytes[at] !== equals || nameEnd === nameStart) throw this.bad();
      at++;
      while (isSpace(bytes[at])) at++;
      const quote = bytes[at];
      if (quote === undefined) return "incomplete";
      if (quote !== 34 && quote !== 39) throw this.bad();
      const valueStart = ++at;
      while (at < bytes.length && bytes[at] !== quote) at++;
      if (at === bytes.length) return "incomplete";
      const slot = this.attributeCount++ * 4;
      ranges[slot] = nameStart;
      ranges[slot + 1] = nameEnd;
      ranges[slot + 2] = valueStart;
      ranges[slot + 3] = at++;
    }
  }

  private readAside(at: number): TagKind {
    const end = endOfAside(this.bytes, at, this.path);
    if (end === undefined) return "incomplete";
    this.end = end;
    return "other";
  }

  private bad(): PackageError {
    return new PackageError("bad-xml", { path: this.path });
  }
}
