import { useState, type PointerEvent } from "react";
import type { Area } from "../../../../package/workbook";
import { sameArea } from "../../../model/area";
import { fillArea } from "../fill/fillArea";
import type { GridSource } from "../gridSource";
import { resized, type Resizing } from "../resize/resizing";
import { selectedArea, type Selection } from "../selection/selection";
import { clickedCell } from "./clickedCell";
import type { GridActions } from "./gridActions";
import { positionAt } from "./positionAt";
import { begin, extendBy } from "./selecting";
import type { SelectingSpot, Spot } from "./spot";
import { useDrag } from "./useDrag";

/** What a pressed pointer begins: selecting, sizing and filling go on until it is let go. */
export function useGridDrags(source: GridSource, selection: Selection, actions: GridActions) {
  const drag = useDrag();
  const [resizing, setResizing] = useState<Resizing>();
  const [filling, setFilling] = useState<Area>();
  const area = selectedArea(selection, source);

  const select = (event: PointerEvent<HTMLElement>, spot: SelectingSpot) => {
    const adds = event.ctrlKey || event.metaKey;
    const begun = begin(source, selection, spot, event.shiftKey, adds);
    actions.onSelect(begun);
    if (spot.kind === "corner") return;
    const scroller = event.currentTarget;
    const { target, clientX, clientY } = event;
    let current = begun;
    drag.begin(event, {
      move: (point) => {
        const position = positionAt(scroller, source, point);
        const next = extendBy(source, current, spot.kind, position);
        if (sameArea(selectedArea(next, source), selectedArea(current, source))) return;
        current = next;
        actions.onSelect(next);
      },
      end: (cancelled) => {
        if (cancelled || current !== begun || spot.kind !== "cell" || !(target instanceof Element)) return;
        actions.onClicked(clickedCell(target, spot, { clientX, clientY }, source));
      },
    });
  };
  const resize = (event: PointerEvent<HTMLElement>, edge: Extract<Spot, { readonly kind: "edge" }>) => {
    const from = { clientX: event.clientX, clientY: event.clientY };
    let now: Resizing | undefined;
    drag.begin(event, {
      move: (point) => {
        setResizing((now = resized(source, edge, from, point)));
      },
      end: (cancelled) => {
        setResizing(undefined);
        if (!cancelled && now !== undefined) actions.onResize(edge.lines, edge.index, now.pixels);
      },
    });
  };
  const fill = (event: PointerEvent<HTMLElement>) => {
    const scroller = event.currentTarget;
    let now: Area | undefined;
    drag.begin(event, {
      move: (point) => {
        setFilling((now = fillArea(area, positionAt(scroller, source, point))));
      },
      end: (cancelled) => {
        setFilling(undefined);
        if (!cancelled && now !== undefined) actions.onFill(area, now);
      },
    });
  };
  return { resizing, filling, listeners: drag.listeners, select, resize, fill };
}
