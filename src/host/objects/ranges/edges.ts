import { contains, cellArea } from "../../model/area";
import { edgeFrom, extendedArea, regionAround } from "../../model/edges";
import type { HostClass, HostObject } from "../../wire/hostClass";
import { isGiven, requireOneOf } from "../argument";
import { invalidArgument } from "../excelErrors";
import { rangeArgument, rangeObject } from "../range";
import { requireAlive, withArea, type RangeSelf } from "../rangeSelf";

const directions = ["Left", "Right", "Up", "Down"] as const;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** "By default, the active cell is the top-left cell of the range. An error is thrown if the active cell is not in this range." */
function activeCell(self: RangeSelf, given: unknown): Cell {
  const { context, sheet, area } = self;
  if (!isGiven(given)) return { row: area.top, column: area.left };
  const active = rangeArgument(context, sheet, given);
  if (active.sheet !== sheet || !contains(area, active.area)) throw invalidArgument();
  return { row: active.area.top, column: active.area.left };
}

function edge(self: RangeSelf, direction: unknown, active: unknown): HostObject {
  requireAlive(self);
  const { row, column } = edgeFrom(self.sheet, activeCell(self, active), requireOneOf(direction, directions));
  return rangeObject(withArea(self, cellArea(row, column)));
}

function extended(self: RangeSelf, direction: unknown, active: unknown): HostObject {
  requireAlive(self);
  const { sheet, area } = self;
  const wanted = requireOneOf(direction, directions);
  return rangeObject(withArea(self, extendedArea(sheet, area, activeCell(self, active), wanted)));
}

/** The methods of Range that follow the data as keys with arrows do. */
export const rangeEdges: HostClass<RangeSelf>["methods"] = {
  getRangeEdge: edge,
  getExtendedRange: extended,
  getSurroundingRegion: (self: RangeSelf) => {
    requireAlive(self);
    const { sheet, area } = self;
    return rangeObject(withArea(self, regionAround(sheet, { row: area.top, column: area.left })));
  },
};
