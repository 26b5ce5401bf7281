import { useLayoutEffect, useState, useSyncExternalStore } from "react";
import type { GridSource } from "../gridSource";
import { AxisStore, type Axis } from "./axis";
import type { Lines } from "./lines";

/** The rows to draw; follows the scroller. `count` is how many the scroll bar covers. */
export function useRowAxis(scroller: HTMLElement | null, { rows, frozen }: GridSource, count: number): Axis {
  return useAxis(scroller, count, rows, frozen.rows, false);
}

export function useColumnAxis(
  scroller: HTMLElement | null,
  { columns, frozen }: GridSource,
  count: number,
): Axis {
  return useAxis(scroller, count, columns, frozen.columns, true);
}

function useAxis(
  scroller: HTMLElement | null,
  count: number,
  lines: Lines,
  frozen: number,
  horizontal: boolean,
): Axis {
  const [store] = useState(() => new AxisStore());
  useLayoutEffect(() => {
    if (scroller === null) return undefined;
    return store.attach(scroller, { count, lines, frozen, horizontal });
  }, [store, scroller, count, lines, frozen, horizontal]);
  return useSyncExternalStore(store.subscribe, store.current);
}
