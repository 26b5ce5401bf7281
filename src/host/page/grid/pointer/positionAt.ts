import type { Lines } from "../axis/lines";
import type { GridSource } from "../gridSource";
import { headerSize } from "../gridStyles";
import type { Position } from "../selection/selection";

export interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

const STEP = 20;

/**
 * The cell under a point. Beyond the edge of what is in sight it is a cell out of sight, farther the farther the point is:
 * to show it is to scroll.
 */
export function positionAt(scroller: HTMLElement, source: GridSource, { clientX, clientY }: Point): Position {
  const box = scroller.getBoundingClientRect();
  const header = headerSize(source.zoom);
  const across = source.rightToLeft ? box.right - clientX : clientX - box.left;
  return {
    row: lineUnder(source.rows, source.frozen.rows, {
      distance: clientY - box.top - header.height,
      scrolled: scroller.scrollTop,
      room: scroller.clientHeight - header.height,
    }),
    column: lineUnder(source.columns, source.frozen.columns, {
      distance: across - header.width,
      scrolled: Math.abs(scroller.scrollLeft),
      room: scroller.clientWidth - header.width,
    }),
  };
}

export interface Place {
  /** From the headers, in pixels. */
  readonly distance: number;
  readonly scrolled: number;
  /** How much of the lines is in sight. */
  readonly room: number;
}

export function lineUnder(lines: Lines, frozen: number, { distance, scrolled, room }: Place): number {
  const beyond = (pixels: number) => 1 + Math.floor(pixels / STEP);
  const frozenSize = lines.start(frozen);
  if (distance < 0) return Math.max(0, lines.at(scrolled + frozenSize) - beyond(-distance));
  if (distance > room) return Math.min(lines.count - 1, lines.at(scrolled + room) + beyond(distance - room));
  return lines.at(distance < frozenSize ? distance : distance + scrolled);
}
