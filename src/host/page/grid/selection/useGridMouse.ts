import { useRef, type PointerEvent } from "react";
import { selectSheet } from "./moves";
import type { GridSource } from "../gridSource";
import { extendTo, selectCell, type Position, type Selection, wholeLines } from "./selection";

/** What the pointer is over. */
type Spot =
  | ({ readonly kind: "cell" } & Position)
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "corner" };

type Drag = Exclude<Spot["kind"], "corner">;

/** Selecting by pointer: cells, headers, the corner; Shift or dragging extends. */
export function useGridMouse(
  source: GridSource,
  selection: Selection,
  onSelect: (selection: Selection) => void,
) {
  const drag = useRef<Drag>(undefined);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || isEditor(event.target)) return;
    const spot = spotOf(event.target);
    if (spot === undefined) return;
    drag.current = spot.kind === "corner" ? undefined : spot.kind;
    onSelect(selectAt(source, selection, spot, event.shiftKey));
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.buttons !== 1 || drag.current === undefined) return;
    const spot = spotOf(event.target);
    if (spot?.kind !== drag.current) return;
    const next = selectAt(source, selection, spot, true);
    if (next.focus.row !== selection.focus.row || next.focus.column !== selection.focus.column)
      onSelect(next);
  };
  const onPointerUp = () => {
    drag.current = undefined;
  };
  return { onPointerDown, onPointerMove, onPointerUp };
}

function selectAt(source: GridSource, selection: Selection, spot: Spot, extend: boolean): Selection {
  if (spot.kind === "corner") return selectSheet(source);
  const position = {
    row: spot.kind === "column" ? 0 : spot.row,
    column: spot.kind === "row" ? 0 : spot.column,
  };
  const cells = extend ? extendTo(selection, position) : selectCell(position);
  if (spot.kind === "cell") return cells;
  return wholeLines(source, cells, spot.kind === "row" ? "rows" : "columns");
}

function isEditor(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement;
}

function spotOf(target: EventTarget): Spot | undefined {
  if (!(target instanceof Element)) return undefined;
  const part = target.closest<HTMLElement>(
    "[data-row], [data-row-header], [data-column-header], [data-corner]",
  );
  if (part === null) return undefined;
  const { row, column, rowHeader, columnHeader } = part.dataset;
  if (row !== undefined && column !== undefined)
    return { kind: "cell", row: Number(row), column: Number(column) };
  if (rowHeader !== undefined) return { kind: "row", row: Number(rowHeader) };
  if (columnHeader !== undefined) return { kind: "column", column: Number(columnHeader) };
  return { kind: "corner" };
}
