import { useLayoutEffect, useRef } from "react";
import type { Axis } from "./axis";
import { revealingOffset } from "./extent";
import type { GridSource } from "../gridSource";
import { headerSize } from "../gridStyles";
import type { Position } from "../selection/selection";

/** Scrolls a cell into sight whenever another one is asked for; scrolling away from it is left to the person. */
export function useReveal(
  scroller: HTMLElement | null,
  source: GridSource,
  rows: Axis,
  columns: Axis,
  target: Position,
): void {
  const shown = useRef<Position>(undefined);
  useLayoutEffect(() => {
    if (scroller === null || shown.current === target) return;
    if (target.row >= rows.count || target.column >= columns.count) return;
    shown.current = target;
    const { frozen, rightToLeft } = source;
    const header = headerSize(source.zoom);
    const top = revealingOffset(
      scroller.scrollTop,
      scroller.clientHeight - header.height,
      rows.start(frozen.rows),
      rows.start(target.row),
      rows.start(target.row) + source.rowHeight(target.row),
    );
    const along = revealingOffset(
      Math.abs(scroller.scrollLeft),
      scroller.clientWidth - header.width,
      columns.start(frozen.columns),
      columns.start(target.column),
      columns.start(target.column) + source.columnWidth(target.column),
    );
    scroller.scrollTo({ top, left: rightToLeft ? -along : along });
  }, [scroller, source, rows, columns, target]);
}
