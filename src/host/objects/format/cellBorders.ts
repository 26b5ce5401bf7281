import { hostObject, type HostObject } from "../../wire/hostClass";
import type { RangeBorder } from "../../model/looks/lines";
import type { Looks } from "./looks";
import { rangeBorderClass } from "./rangeBorder";

/** The members of `CellBorderCollection`, and the borders of the cell that they are. */
const cellBorders: Readonly<Record<string, RangeBorder>> = {
  bottom: "edgeBottom",
  diagonalDown: "diagonalDown",
  diagonalUp: "diagonalUp",
  horizontal: "insideHorizontal",
  left: "edgeLeft",
  right: "edgeRight",
  top: "edgeTop",
  vertical: "insideVertical",
};

export const cellBorderNames: readonly string[] = Object.keys(cellBorders);

/** The border that `CellBorderCollection` calls so; undefined for no member of it. */
export function cellBorderObject(looks: Looks, name: string): HostObject | undefined {
  const border = cellBorders[name];
  return border && hostObject(rangeBorderClass, { looks, border });
}
