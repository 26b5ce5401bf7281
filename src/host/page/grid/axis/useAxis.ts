import { useLayoutEffect, useState, useSyncExternalStore } from "react";
import { AxisStore, type Axis } from "./axis";
import type { GridSource } from "../gridSource";

/** The rows to draw; follows the scroller. `count` is how many the scroll bar covers. */
export function useRowAxis(scroller: HTMLElement | null, source: GridSource, count: number): Axis {
  const { rowHeight, frozen, rightToLeft } = source;
  return useAxis(scroller, count, rowHeight, frozen.rows, false, rightToLeft);
}

export function useColumnAxis(scroller: HTMLElement | null, source: GridSource, count: number): Axis {
  const { columnWidth, frozen, rightToLeft } = source;
  return useAxis(scroller, count, columnWidth, frozen.columns, true, rightToLeft);
}

function useAxis(
  scroller: HTMLElement | null,
  count: number,
  size: (index: number) => number,
  frozen: number,
  horizontal: boolean,
  rightToLeft: boolean,
): Axis {
  const [store] = useState(() => new AxisStore());
  useLayoutEffect(() => {
    if (scroller === null) return undefined;
    return store.attach(scroller, { count, size, frozen, horizontal, rightToLeft });
  }, [store, scroller, count, size, frozen, horizontal, rightToLeft]);
  return useSyncExternalStore(store.subscribe, store.current);
}
