import { readAnchor, type Anchor, type AnchorPoint } from "../../../package/drawings/anchors";
import type { GridSource } from "../grid/gridSource";

/** Where something lies over the cells, in pixels from the first cell. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Layout = Pick<GridSource, "rows" | "columns" | "zoom">;

/** English metric units of a pixel at 96 to the inch. */
const emuPerPixel = 9525;

/** Where an anchor lies as the grid draws its cells now. */
export function boxOfAnchor(layout: Layout, place: Anchor): PixelBox {
  const scale = layout.zoom / emuPerPixel;
  if (place.kind === "absolute")
    return {
      left: place.x * scale,
      top: place.y * scale,
      width: place.width * scale,
      height: place.height * scale,
    };
  const from = pixelsOf(layout, place.from);
  if (place.kind === "oneCell") return { ...from, width: place.width * scale, height: place.height * scale };
  const to = pixelsOf(layout, place.to);
  return { ...from, width: Math.max(0, to.left - from.left), height: Math.max(0, to.top - from.top) };
}

/** An offset that is larger than its cell ends with the cell. */
function pixelsOf({ rows, columns, zoom }: Layout, { row, column, rowOffset, columnOffset }: AnchorPoint) {
  const scale = zoom / emuPerPixel;
  return {
    left: columns.start(column) + Math.min(columnOffset * scale, columns.size(column)),
    top: rows.start(row) + Math.min(rowOffset * scale, rows.size(row)),
  };
}

/** The anchor at a place in the grid, fastened in the way that the old one was. */
export function anchorOfBox(layout: Layout, box: PixelBox, kind: Anchor["kind"]): Anchor {
  const emu = (pixels: number) => Math.round((pixels * emuPerPixel) / layout.zoom);
  const size = { width: emu(box.width), height: emu(box.height) };
  const pointAt = (left: number, top: number): AnchorPoint => {
    const row = layout.rows.at(top);
    const column = layout.columns.at(left);
    return {
      row,
      column,
      rowOffset: emu(top - layout.rows.start(row)),
      columnOffset: emu(left - layout.columns.start(column)),
    };
  };
  const from = pointAt(box.left, box.top);
  if (kind === "absolute") return { kind, x: emu(box.left), y: emu(box.top), ...size };
  if (kind === "oneCell") return { kind, from, ...size };
  return { kind, from, to: pointAt(box.left + box.width, box.top + box.height) };
}

/** The cell at the corner of a drawing, which says with which part of the grid it scrolls. */
export function cornerOf(anchor: Parameters<typeof readAnchor>[0]): Pick<AnchorPoint, "row" | "column"> {
  const place = readAnchor(anchor);
  return place.kind === "absolute" ? { row: 0, column: 0 } : place.from;
}

/** The part of a box that is dragged: its middle, or the edges it is sized by. */
export interface Grip {
  readonly across: "start" | "end" | undefined;
  readonly upright: "start" | "end" | undefined;
}

const least = 24;

/** The box after its grip was dragged by so many pixels. It stays on the sheet. */
export function dragged(box: PixelBox, grip: Grip | undefined, across: number, down: number): PixelBox {
  if (grip === undefined)
    return { ...box, left: Math.max(0, box.left + across), top: Math.max(0, box.top + down) };
  const [left, width] = edge(box.left, box.width, grip.across, across);
  const [top, height] = edge(box.top, box.height, grip.upright, down);
  return { left, top, width, height };
}

function edge(start: number, size: number, side: Grip["across"], by: number): readonly [number, number] {
  if (side === undefined) return [start, size];
  if (side === "end") return [start, Math.max(least, size + by)];
  const moved = Math.min(Math.max(0, start + by), start + size - least);
  return [moved, start + size - moved];
}
