import { equals, greaterThan, lessThan, slash } from "./tagBytes";

const space = 32;
const quote = 34;
const zero = 48;
const letterA = 65;
const letterC = 99;
const letterR = 114;
const letterS = 115;
const letterT = 116;
const letterV = 118;

/** A usual cell without its value takes fewer bytes than this. */
const longestFrame = 128;

/**
 * Reads the usual cell, `<c r="B2" s="3" t="s"><v>7</v></c>`, looking at each byte once. A cell that is written in any
 * other way (prefixed, with a formula, in single quotes, ...) is left to `ByteTags`, which takes three times as long.
 */
export class PlainCell {
  /** As in the reference: the first is 1. */
  row = 0;
  column = 0;
  style = 0;
  /** Of the type's text; -1 without a type. */
  typeStart = -1;
  typeEnd = -1;
  /** Of the value's text; -1 without a value. */
  valueStart = -1;
  valueEnd = -1;

  /** Where the cell ends whose `<` is at `start`; -1 when it is not a usual one, or not whole. */
  read(bytes: Uint8Array, start: number): number {
    if (start + longestFrame > bytes.length || bytes[start + 1] !== letterC) return -1;
    const reference = this.readReference(bytes, start + 2);
    const tagEnd = reference < 0 ? -1 : this.readAttributes(bytes, reference);
    if (tagEnd < 0) return -1;
    this.valueStart = -1;
    if (bytes[tagEnd] === slash) return bytes[tagEnd + 1] === greaterThan ? tagEnd + 2 : -1;
    return this.readValue(bytes, tagEnd);
  }

  /** Reads ` r="B2"`. */
  private readReference(bytes: Uint8Array, start: number): number {
    if (!isAttribute(bytes, start, letterR)) return -1;
    let at = start + 4;
    let column = 0;
    let row = 0;
    let byte = bytes[at] as number;
    for (; byte >= letterA && byte < letterA + 26; byte = bytes[++at] as number)
      column = column * 26 + byte - letterA + 1;
    for (; byte >= zero && byte < zero + 10; byte = bytes[++at] as number) row = row * 10 + byte - zero;
    if (byte !== quote || at - start > 16) return -1;
    this.column = column;
    this.row = row;
    return at + 1;
  }

  /** Reads ` s="3" t="s"`, either of them or none, up to the tag's end. */
  private readAttributes(bytes: Uint8Array, start: number): number {
    let at = start;
    this.style = 0;
    this.typeStart = -1;
    if (isAttribute(bytes, at, letterS)) {
      for (at += 4; bytes[at] !== quote; at++) {
        const digit = (bytes[at] as number) - zero;
        if (digit < 0 || digit > 9 || at - start > 12) return -1;
        this.style = this.style * 10 + digit;
      }
      at++;
    }
    if (isAttribute(bytes, at, letterT)) {
      this.typeStart = at += 4;
      while (bytes[at] !== quote) if (++at - this.typeStart > 16) return -1;
      this.typeEnd = at++;
    }
    return at;
  }

  /** Reads `><v>7</v></c>`. */
  private readValue(bytes: Uint8Array, start: number): number {
    const opens =
      bytes[start] === greaterThan &&
      bytes[start + 1] === lessThan &&
      bytes[start + 2] === letterV &&
      bytes[start + 3] === greaterThan;
    if (!opens) return -1;
    let at = start + 4;
    this.valueStart = at;
    while (at < bytes.length && bytes[at] !== lessThan) at++;
    this.valueEnd = at;
    const closes =
      at + 8 <= bytes.length &&
      bytes[at + 1] === slash &&
      bytes[at + 2] === letterV &&
      bytes[at + 3] === greaterThan &&
      bytes[at + 4] === lessThan &&
      bytes[at + 5] === slash &&
      bytes[at + 6] === letterC &&
      bytes[at + 7] === greaterThan;
    return closes ? at + 8 : -1;
  }
}

/** Whether ` x="` starts at `at`, `x` being the letter. */
function isAttribute(bytes: Uint8Array, at: number, letter: number): boolean {
  return (
    bytes[at] === space && bytes[at + 1] === letter && bytes[at + 2] === equals && bytes[at + 3] === quote
  );
}
