import { contains } from "../../../model/area";
import type { GridSource } from "../gridSource";
import { selectSheet } from "../selection/moves";
import {
  areaAt,
  extendTo,
  selectCell,
  selectedAreas,
  wholeLines,
  type Selection,
} from "../selection/selection";
import { toggleCell } from "../selection/severalAreas";
import type { SelectingSpot } from "./spot";

/** The selection after the button went down on a spot; Shift extends, Ctrl adds or takes away. */
export function begin(
  source: GridSource,
  selection: Selection,
  spot: SelectingSpot,
  extend: boolean,
  adds: boolean,
): Selection {
  if (spot.kind === "corner") return selectSheet(source);
  const position = positionOf(spot);
  if (extend) return extendBy(source, selection, spot.kind, position);
  if (spot.kind === "cell") return adds ? toggleCell(selection, position, source) : selectCell(position);
  const others = adds ? selectedAreas(selection, source) : [];
  return wholeLines(source, { ...selectCell(position), others }, spot.kind === "row" ? "rows" : "columns");
}

/** The selection while the button is held: cells, or whole lines from the header it began on. */
export function extendBy(
  source: GridSource,
  selection: Selection,
  kind: "cell" | "row" | "column",
  position: { readonly row: number; readonly column: number },
): Selection {
  if (kind === "cell") return extendTo(selection, position);
  const lines = kind === "row" ? "rows" : "columns";
  const from = { ...selection, anchor: selection.active };
  const whole = wholeLines(source, extendTo(from, position), lines);
  return { ...whole, active: selection.active };
}

function positionOf(spot: Exclude<SelectingSpot, { readonly kind: "corner" }>) {
  return { row: spot.kind === "column" ? 0 : spot.row, column: spot.kind === "row" ? 0 : spot.column };
}

/** Whether a spot lies in what is selected: a context menu leaves that as it is. */
export function isSelected(source: GridSource, selection: Selection, spot: SelectingSpot): boolean {
  if (spot.kind === "corner") return false;
  const last = { row: source.rowCount - 1, column: source.columnCount - 1 };
  const position = positionOf(spot);
  const wanted = {
    ...areaAt(position),
    ...(spot.kind === "row" && { right: last.column }),
    ...(spot.kind === "column" && { bottom: last.row }),
  };
  return selectedAreas(selection, source).some((area) => contains(area, wanted));
}
