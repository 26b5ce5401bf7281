import type { GridSource } from "../gridSource";
import type { Position } from "../selection/selection";
import type { Point } from "./positionAt";

/** A cell that was clicked, and how far from its edges, in points: from the left, or from the right where a sheet reads so. */
export interface ClickedCell extends Position {
  readonly offsetX: number;
  readonly offsetY: number;
}

const pointsPerPixel = 0.75;

/** `element` is the cell's, or within it. */
export function clickedCell(
  element: Element,
  { row, column }: Position,
  { clientX, clientY }: Point,
  { zoom, rightToLeft }: GridSource,
): ClickedCell {
  const box = (element.closest("[data-row]") ?? element).getBoundingClientRect();
  const points = (pixels: number): number => (pixels / zoom) * pointsPerPixel;
  const across = rightToLeft ? box.right - clientX : clientX - box.left;
  return { row, column, offsetX: points(across), offsetY: points(clientY - box.top) };
}
