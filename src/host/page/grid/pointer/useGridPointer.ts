import { useState, type MouseEvent, type PointerEvent } from "react";
import type { Area } from "../../../../package/workbook";
import { sameArea } from "../../../model/area";
import type { LineKind } from "../../../model/lineLayout";
import { fillArea, fillDownArea } from "../fill/fillArea";
import type { GridSource } from "../gridSource";
import { resized, type Resizing } from "../resize/resizing";
import { selectCell, selectedArea, type Position, type Selection } from "../selection/selection";
import { begin, extendBy, isSelected } from "./selecting";
import { clickedCell, type ClickedCell } from "./clickedCell";
import { positionAt, type Point } from "./positionAt";
import { spotOf, type SelectingSpot, type Spot } from "./spot";
import { useDrag } from "./useDrag";

/** What the pointer does to a sheet. */
export interface GridActions {
  readonly onSelect: (selection: Selection) => void;
  /** `pixels` without zoom; 0 hides. */
  readonly onResize: (lines: LineKind, index: number, pixels: number) => void;
  readonly onAutoFit: (lines: LineKind, index: number) => void;
  /** Fills `to`, of which `from` is a part. */
  readonly onFill: (from: Area, to: Area) => void;
  readonly onMenu: (spot: SelectingSpot, point: Point) => void;
  /** A button in a cell: what it opens belongs to the element. */
  readonly onButton: (cell: Position, element: Element | undefined) => void;
  /** A cell was clicked, and nothing else selected with it. */
  readonly onClicked: (cell: ClickedCell) => void;
  /** The active cell is to be edited. */
  readonly onEdit: () => void;
}

/** Selecting, sizing, filling and the context menu by pointer. */
export function useGridPointer(source: GridSource, selection: Selection, actions: GridActions) {
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
  return {
    resizing,
    filling,
    listeners: {
      ...drag.listeners,
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const spot = isEditor(event.target) ? undefined : spotOf(event.target);
        if (event.button !== 0 || spot === undefined) return;
        if (spot.kind === "edge") resize(event, spot);
        else if (spot.kind === "fillHandle") fill(event);
        else if (spot.kind === "button") event.preventDefault();
        else select(event, spot);
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
