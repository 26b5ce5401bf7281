import type { LineKind } from "../../../model/lineLayout";
import type { Position } from "../selection/selection";

/** What the pointer is over. */
export type Spot =
  | ({ readonly kind: "cell" } & Position)
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "corner" }
  /** The edge of a header that can be dragged. */
  | { readonly kind: "edge"; readonly lines: LineKind; readonly index: number }
  | { readonly kind: "fillHandle" }
  /** A button in a cell: a filter's, or that of a list. */
  | ({ readonly kind: "button" } & Position);

export type SelectingSpot = Exclude<Spot, { readonly kind: "edge" | "fillHandle" | "button" }>;

const PARTS =
  "[data-fill-handle], [data-edge], [data-row], [data-row-header], [data-column-header], [data-corner]";

/** Reads it from the attributes that the grid's parts have; undefined over none of them. */
export function spotOf(target: EventTarget | null): Spot | undefined {
  const part = target instanceof Element ? target.closest<HTMLElement>(PARTS) : null;
  const isButton = target instanceof Element && target.closest("[data-cell-button]") !== null;
  if (part === null) return undefined;
  const { row, column, rowHeader, columnHeader, edge, index, fillHandle } = part.dataset;
  if (fillHandle !== undefined) return { kind: "fillHandle" };
  if (edge !== undefined) {
    return { kind: "edge", lines: edge === "row" ? "rows" : "columns", index: Number(index) };
  }
  if (row !== undefined && column !== undefined) {
    return { kind: isButton ? "button" : "cell", row: Number(row), column: Number(column) };
  }
  if (rowHeader !== undefined) return { kind: "row", row: Number(rowHeader) };
  if (columnHeader !== undefined) return { kind: "column", column: Number(columnHeader) };
  return { kind: "corner" };
}
