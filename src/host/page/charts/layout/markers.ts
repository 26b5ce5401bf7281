import type { ShownMarker } from "../../../model/charts/shown/shownChart";
import { boxPath, circlePath, polyline, type Spot } from "./mark";

/** The outline of a marker: the shapes that Excel fills; those of lines only are drawn as circles. */
export function markerPath({ symbol, size }: ShownMarker, { x, y }: Spot): string {
  const half = size / 2;
  switch (symbol) {
    case "square":
      return boxPath({ left: x - half, top: y - half, right: x + half, bottom: y + half });
    case "dash":
      return boxPath({ left: x - half, top: y - half / 3, right: x + half, bottom: y + half / 3 });
    case "diamond":
      return closed([
        [x, y - half],
        [x + half, y],
        [x, y + half],
        [x - half, y],
      ]);
    case "triangle":
      return closed([
        [x, y - half],
        [x + half, y + half],
        [x - half, y + half],
      ]);
    default:
      return circlePath({ x, y }, half);
  }
}

const closed = (corners: readonly (readonly [number, number])[]): string =>
  `${polyline(corners.map(([x, y]) => ({ x, y })))}Z`;
