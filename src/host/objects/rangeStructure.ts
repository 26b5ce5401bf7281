import { areaMove, moveCells } from "../model/structure/moveCells";
import type { AreaMove } from "../model/structure/areaMove";
import type { HostClass, HostObject } from "../wire/hostClass";
import { requireOneOf } from "./argument";
import { asExcel } from "./excelErrors";
import { rangeObject } from "./range";
import { requireAlive, withArea, type RangeSelf } from "./rangeSelf";

const alongOf = { Down: "rows", Right: "columns", Up: "rows", Left: "columns" } as const;

function move(self: RangeSelf, kind: AreaMove["kind"], along: AreaMove["along"]): void {
  requireAlive(self);
  const { context, sheet, area } = self;
  asExcel(() => moveCells(context.model, sheet, areaMove(kind, area, along), "addin"));
}

/** The methods of Range by which cells make room for others, or close a gap. */
export const rangeStructure: HostClass<RangeSelf>["methods"] = {
  insert: (self: RangeSelf, shift: unknown): HostObject => {
    const { area } = self;
    move(self, "insert", alongOf[requireOneOf(shift, ["Down", "Right"])]);
    return rangeObject(withArea(self, area));
  },
  delete: (self: RangeSelf, shift: unknown): void => {
    move(self, "delete", alongOf[requireOneOf(shift, ["Up", "Left"])]);
  },
};
