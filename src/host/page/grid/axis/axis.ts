import type { Lines } from "./lines";

/** One direction of the grid as it stands now: an immutable value to draw from. */
export interface Axis {
  /** Rows or columns to draw, from first to last; hidden and frozen ones are not among them. */
  readonly indexes: readonly number[];
  /** Distance in pixels from the first row or column. */
  readonly start: (index: number) => number;
  readonly total: number;
  /** How many the scroll bar covers: the used area and some room, more as one goes on. */
  readonly count: number;
}

export interface AxisOptions {
  readonly count: number;
  readonly lines: Lines;
  readonly frozen: number;
  readonly horizontal: boolean;
}

const nothing: Axis = { indexes: [], start: () => 0, total: 0, count: 0 };
const OVERSCAN_ROWS = 6;
const OVERSCAN_COLUMNS = 2;

/** Follows a scroller in one direction and publishes which lines are to be drawn, as values. */
export class AxisStore {
  #axis = nothing;
  #frame = 0;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): Axis => this.#axis;

  /** Follows the scroller from now on; gives what undoes it. */
  attach(scroller: HTMLElement, options: AxisOptions): () => void {
    // Read in the event, drawn in the frame's callbacks, which follow its events: what one axis draws must not make the other
    // one's reading lay out the whole page.
    const publishSoon = () => {
      const sight = sightOf(scroller, options);
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.#publish(sight, options);
      });
    };
    const resizes = new ResizeObserver(publishSoon);
    resizes.observe(scroller);
    scroller.addEventListener("scroll", publishSoon, { passive: true });
    this.#publish(sightOf(scroller, options), options);
    return () => {
      cancelAnimationFrame(this.#frame);
      resizes.disconnect();
      scroller.removeEventListener("scroll", publishSoon);
    };
  }

  #publish({ scrolled, room }: Sight, options: AxisOptions): void {
    const { lines, count } = options;
    const indexes = linesInSight(options, scrolled, room);
    const { start } = lines;
    const before = this.#axis;
    if (before.start === start && before.count === count && sameEnds(before.indexes, indexes)) return;
    this.#axis = { indexes, start, total: start(count), count };
    for (const listener of this.#listeners) listener();
  }
}

/** How far the axis is scrolled, and how much of it is seen; in pixels. */
interface Sight {
  readonly scrolled: number;
  readonly room: number;
}

const sightOf = (scroller: HTMLElement, { horizontal }: AxisOptions): Sight =>
  horizontal
    ? { scrolled: Math.abs(scroller.scrollLeft), room: scroller.clientWidth }
    : { scrolled: scroller.scrollTop, room: scroller.clientHeight };

/** The lines between the frozen ones and the edge, with some beyond, without those that are hidden. */
export function linesInSight(options: AxisOptions, scrolled: number, room: number): number[] {
  const { lines, count, frozen, horizontal } = options;
  const beyond = horizontal ? OVERSCAN_COLUMNS : OVERSCAN_ROWS;
  const first = Math.max(lines.at(scrolled + lines.start(frozen)) - beyond, frozen);
  const last = Math.min(lines.at(scrolled + room) + beyond, count - 1);
  const indexes: number[] = [];
  for (let index = first; index <= last; index += 1) if (lines.size(index) > 0) indexes.push(index);
  return indexes;
}

const sameEnds = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one[0] === other[0] && one.at(-1) === other.at(-1);
