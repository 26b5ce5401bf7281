import type { Area } from "../../../../package/workbook";
import { intersect } from "../../../../package/cells/areas";
import { bounding, cellArea, contains } from "../../../model/area";
import type { GridSource } from "../gridSource";

/** A cell; zero-based. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * What is selected: the rectangle between `anchor` and `focus`, and the `others` that were selected before it with Ctrl;
 * one cell of them is active. Shift moves the focus, Tab and Enter move the active cell inside a larger selection.
 */
export interface Selection {
  readonly active: Position;
  readonly anchor: Position;
  readonly focus: Position;
  readonly others: readonly Area[];
}

export function selectCell(position: Position): Selection {
  return { active: position, anchor: position, focus: position, others: [] };
}

/** The active cell is where it begins; that, and not its end, is what is to be seen. */
export function selectArea(area: Area, others: readonly Area[] = []): Selection {
  return {
    active: topLeft(area),
    anchor: topLeft(area),
    focus: { row: area.bottom, column: area.right },
    others,
  };
}

export function extendTo(selection: Selection, focus: Position): Selection {
  return { ...selection, active: selection.anchor, focus };
}

/** The selected rectangle, grown until no merged cell is cut in two; of several, the one that was begun last. */
export function selectedArea({ anchor, focus }: Selection, source: GridSource): Area {
  return growOverMerges(bounding(areaAt(anchor), areaAt(focus)), source.merges);
}

/** All selected rectangles in the order in which they were selected. */
export function selectedAreas(selection: Selection, source: GridSource): readonly Area[] {
  return [...selection.others, selectedArea(selection, source)];
}

/** Whole rows or columns of the selection (Shift+Space, Ctrl+Space, or a click on their header). */
export function wholeLines(source: GridSource, selection: Selection, lines: "rows" | "columns"): Selection {
  const area = selectedArea(selection, source);
  const whole =
    lines === "rows"
      ? { ...area, left: 0, right: source.columnCount - 1 }
      : { ...area, top: 0, bottom: source.rowCount - 1 };
  return { ...selectArea(whole, selection.others), active: selection.active };
}

/** The active cell, or the top left cell of the merged area it lies in: where a value is kept. */
export function activeCell({ active }: Selection, source: GridSource): Position {
  const merge = source.mergeAt(active.row, active.column);
  return merge === undefined ? active : topLeft(merge);
}

/** Extending shows the moving end; moving the active cell inside a selection shows that. */
export function movingEnd({ active, anchor, focus }: Selection): Position {
  return active === anchor ? focus : active;
}

export function areaAt({ row, column }: Position): Area {
  return cellArea(row, column);
}

export function topLeft(area: Area): Position {
  return { row: area.top, column: area.left };
}

function growOverMerges(area: Area, merges: readonly Area[]): Area {
  const cut = merges.find((merge) => intersect(merge, area) !== undefined && !contains(area, merge));
  return cut === undefined ? area : growOverMerges(bounding(area, cut), merges);
}
