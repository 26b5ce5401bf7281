import type { SearchDepth } from "./textSearch";

/** In characters. */
const shortestWide = 2;
const shortestNarrow = 4;
/** From this length on bytes that read like a text are hardly there by chance. */
const certain = 8;

/** Rare letters at the edges of a text, as the bytes before and behind it look by chance; the Turkish ones may be its own. */
const strayEdges =
  /^[\u0100-\u024f]{1,2}(?=[^\u0100-\u024f]{3})|(?<=[^\u0100-\u024f]{3})(?:(?![ğışĞİŞ])[\u0100-\u024f]){1,2}$/g;

/** Whether a UTF-16 unit is one that texts are made of: Latin, Greek, Cyrillic, Hebrew, Arabic, Indic, punctuation. */
const isWide = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  (unit >= 0xa0 && unit < 0x250) ||
  (unit >= 0x370 && unit < 0x780) ||
  (unit >= 0x900 && unit < 0xe00) ||
  (unit >= 0x1e00 && unit < 0x2070) ||
  (unit >= 0xfb1d && unit < 0xff00);

const isNarrow = (byte: number): boolean => byte >= 0x20 && byte !== 0x7f;

type Visit = (text: string, depth: SearchDepth) => void;

/**
 * The texts that stand in bytes of whatever kind: runs of UTF-16 (at even and odd places) and of UTF-8. In what may be chance
 * only long names count.
 */
export function eachBinaryText(bytes: Uint8Array, visit: Visit): void {
  for (const first of [0, 1]) eachWideRun(bytes, first, visit);
  eachNarrowRun(bytes, visit);
}

function eachWideRun(bytes: Uint8Array, first: number, visit: Visit): void {
  const decoder = new TextDecoder("utf-16le");
  let start = first;
  let at = first;
  const take = () => {
    if (at - start >= shortestWide * 2)
      visit(decoder.decode(bytes.subarray(start, at)).replace(strayEdges, ""), "all");
  };
  for (; at + 1 < bytes.length; at += 2) {
    if (isWide((bytes[at] as number) | ((bytes[at + 1] as number) << 8))) continue;
    take();
    start = at + 2;
  }
  take();
}

function eachNarrowRun(bytes: Uint8Array, visit: Visit): void {
  const decoder = new TextDecoder("utf-8");
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && isNarrow(bytes[at] as number)) continue;
    if (at - start >= shortestNarrow) {
      const text = decoder.decode(bytes.subarray(start, at));
      visit(text, isText(text) ? "all" : "long-names");
    }
    start = at + 1;
  }
}

/** Long enough, whole letters, and mostly such as texts are made of. */
const isText = (text: string): boolean =>
  text.length >= certain &&
  !text.includes("\ufffd") &&
  (text.match(/[\p{L}\p{N} ]/gu)?.length ?? 0) > text.length * 0.7;
