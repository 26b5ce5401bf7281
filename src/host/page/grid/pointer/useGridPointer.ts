import type { MouseEvent, PointerEvent } from "react";
import type { LineKind } from "../../../model/lineLayout";
import { fillDownArea } from "../fill/fillArea";
import type { GridSource } from "../gridSource";
import { selectCell, selectedArea, type Selection } from "../selection/selection";
import type { GridActions } from "./gridActions";
import { begin, isSelected } from "./selecting";
import { spotOf, type SelectingSpot } from "./spot";
import { useGridDrags } from "./useGridDrags";

/** Selecting, sizing, filling and the context menu by pointer. */
export function useGridPointer(source: GridSource, selection: Selection, actions: GridActions) {
  const drags = useGridDrags(source, selection, actions);
  const area = selectedArea(selection, source);
  return {
    resizing: drags.resizing,
    filling: drags.filling,
    listeners: {
      ...drags.listeners,
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const spot = isEditor(event.target) ? undefined : spotOf(event.target);
        if (event.button !== 0 || spot === undefined) return;
        if (spot.kind === "edge") drags.resize(event, spot);
        else if (spot.kind === "fillHandle") drags.fill(event);
        else if (spot.kind === "button") event.preventDefault();
        else drags.select(event, spot);
      },
      // A held pointer makes the grid itself the target.
      onDoubleClick: (event: MouseEvent) => {
        const spot = isEditor(event.target)
          ? undefined
          : spotOf(document.elementFromPoint(event.clientX, event.clientY));
        if (spot?.kind === "cell") actions.onEdit();
        if (spot?.kind === "edge") actions.onAutoFit(spot.lines, spot.index);
        if (spot?.kind !== "fillHandle") return;
        const to = fillDownArea(source, area);
        if (to !== undefined) actions.onFill(area, to);
      },
      onClick: (event: MouseEvent) => {
        const spot = spotOf(event.target);
        if (spot?.kind !== "button") return;
        const { row, column } = spot;
        const element = event.target instanceof Element ? event.target : undefined;
        actions.onSelect(selectCell({ row, column }));
        actions.onButton({ row, column }, element);
      },
      onContextMenu: (event: MouseEvent) => {
        const spot = isEditor(event.target) ? undefined : spotOf(event.target);
        if (spot === undefined || spot.kind === "fillHandle" || spot.kind === "button") return;
        event.preventDefault();
        const asked = spot.kind === "edge" ? headerOf(spot) : spot;
        if (!isSelected(source, selection, asked))
          actions.onSelect(begin(source, selection, asked, false, false));
        actions.onMenu(asked, { clientX: event.clientX, clientY: event.clientY });
      },
    },
  };
}

const headerOf = ({ lines, index }: { readonly lines: LineKind; readonly index: number }): SelectingSpot =>
  lines === "rows" ? { kind: "row", row: index } : { kind: "column", column: index };

function isEditor(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement;
}
