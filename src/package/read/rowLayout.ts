import type { RowLayout } from "../lineLayout";
import { readIndex, readNumber } from "./byteNumbers";
import type { ByteTags } from "./byteTags";

/** Where rows go, and how many cell formats there are: a style beyond them is none. */
export interface RowSinks {
  readonly rows: Map<number, RowLayout>;
  readonly attributes: Map<number, string>;
  readonly styleCount: number;
}

/** Attributes that are modelled, or that mean nothing once cells change. */
const modelled = new Set([
  "r",
  "spans",
  "customHeight",
  "hidden",
  "s",
  "customFormat",
  "outlineLevel",
  "collapsed",
]);

/**
 * Reads a `<row>` tag and returns its zero-based row; `next` is the row of a tag without a number. What is not
 * modelled goes to `attributes` as written. There a height means one that Excel found by itself: a height that a
 * person chose is in the layout alone.
 */
export function readRow(tags: ByteTags, next: number, { rows, attributes, styleCount }: RowSinks): number {
  const { bytes } = tags;
  const ranges = tags.attributeRanges();
  let row = next;
  let height: number | undefined;
  let hidden = false;
  let custom = false;
  let style = 0;
  let styled = false;
  let outline = 0;
  let collapsed = false;
  let others = "";
  let heightText = "";
  for (let slot = 0; slot < ranges.length; slot += 4) {
    const [nameStart = 0, nameEnd = 0, start = 0, end = 0] = ranges.slice(slot, slot + 4);
    const name = ascii(bytes, nameStart, nameEnd);
    const isTrue = bytes[start] === 49 || bytes[start] === 116;
    if (name === "r") row = readIndex(bytes, start, end) - 1;
    else if (name === "ht") {
      const value = readNumber(bytes, start, end);
      height = Number.isFinite(value) ? value : undefined;
      heightText = ` ht="${ascii(bytes, start, end)}"`;
    } else if (name === "hidden") hidden = isTrue;
    else if (name === "customHeight") custom = isTrue;
    else if (name === "customFormat") styled = isTrue;
    else if (name === "outlineLevel") outline = readIndex(bytes, start, end);
    else if (name === "collapsed") collapsed = isTrue;
    else if (name === "s") style = readIndex(bytes, start, end);
    else if (!modelled.has(name)) others += ` ${name}="${ascii(bytes, start, end)}"`;
  }
  const own = styled && style > 0 && style < styleCount ? style : 0;
  const inOutline = outline > 0 || collapsed;
  if (height !== undefined || hidden || own !== 0 || inOutline)
    rows.set(row, { height, hidden, style: own, ...(inOutline && { outline, collapsed }) });
  const kept = height !== undefined && !custom ? others + heightText : others;
  const above = attributes.get(row - 1);
  // One string for rows that say the same, as most do.
  if (kept !== "") attributes.set(row, kept === above ? above : kept);
  return row;
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
