import type { LineKind } from "../../../model/lineLayout";
import type { GridSource } from "../gridSource";
import type { Point } from "../pointer/positionAt";

/** A header's edge while it is dragged. */
export interface Resizing {
  readonly lines: LineKind;
  readonly index: number;
  /** In pixels as the file has them, without zoom. */
  readonly pixels: number;
  /** Where the line that shows the new edge stands: from the left or the top of the window. */
  readonly at: number;
}

const MOST_PIXELS = { rows: 546, columns: 1790 } as const;

/** The size of a line whose edge was dragged from one point to another; 0 hides it. */
export function resized(
  source: GridSource,
  { lines, index }: Pick<Resizing, "lines" | "index">,
  from: Point,
  to: Point,
): Resizing {
  const before = lines === "rows" ? source.rowHeight(index) : source.columnWidth(index);
  const across = (to.clientX - from.clientX) * (source.rightToLeft ? -1 : 1);
  const moved = lines === "rows" ? to.clientY - from.clientY : across;
  const pixels = Math.min(MOST_PIXELS[lines], Math.max(0, Math.round((before + moved) / source.zoom)));
  return { lines, index, pixels, at: lines === "rows" ? to.clientY : to.clientX };
}
