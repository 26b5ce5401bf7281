import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/react-virtual";

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
  readonly size: (index: number) => number;
  readonly frozen: number;
  readonly horizontal: boolean;
  readonly rightToLeft: boolean;
}

const nothing: Axis = { indexes: [], start: () => 0, total: 0, count: 0 };

/**
 * Keeps one TanStack virtualizer and publishes what it finds as values. The library's own hook hands out a mutable
 * object, which the React compiler's rules refuse (docs/adr/0040-grid-over-virtualizers.md).
 */
export class AxisStore {
  #virtualizer: Virtualizer<HTMLElement, HTMLElement> | undefined;
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
    const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
      count: options.count,
      getScrollElement: () => scroller,
      estimateSize: options.size,
      horizontal: options.horizontal,
      isRtl: options.rightToLeft,
      overscan: options.horizontal ? 2 : 6,
      initialOffset: options.horizontal ? Math.abs(scroller.scrollLeft) : scroller.scrollTop,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      rangeExtractor: ({ startIndex, endIndex, overscan, count }) =>
        visibleIndexes(
          Math.max(startIndex - overscan, options.frozen),
          Math.min(endIndex + overscan, count - 1),
          options.size,
        ),
      onChange: () => {
        this.#publishSoon(options);
      },
    });
    this.#virtualizer = virtualizer;
    const detach = virtualizer._didMount();
    virtualizer._willUpdate();
    this.#publish(options);
    return () => {
      cancelAnimationFrame(this.#frame);
      detach();
    };
  }

  /**
   * In the frame's callbacks, which follow its scroll events: to draw in the first axis' scroll event would make the second
   * one's reading of the scroll position lay out the whole page again.
   */
  #publishSoon(options: AxisOptions): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#publish(options);
    });
  }

  #publish({ count, size }: AxisOptions): void {
    const virtualizer = this.#virtualizer;
    if (virtualizer === undefined) return;
    const indexes = virtualizer.getVirtualIndexes();
    const total = virtualizer.getTotalSize();
    if (this.#axis.indexes === indexes && this.#axis.total === total) return;
    const measured = virtualizer.measurementsCache;
    const start = (index: number): number => {
      const item = measured[index];
      return item === undefined ? total + (index - count) * size(index) : item.start;
    };
    this.#axis = { indexes, start, total, count };
    for (const listener of this.#listeners) listener();
  }
}

function visibleIndexes(first: number, last: number, size: (index: number) => number): number[] {
  const indexes: number[] = [];
  for (let index = first; index <= last; index += 1) if (size(index) > 0) indexes.push(index);
  return indexes;
}
