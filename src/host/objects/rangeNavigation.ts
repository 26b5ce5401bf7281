import type { Area } from "../../package/workbook";
import { intersect } from "../../package/cells/areas";
import { bounding, columnLimit, columnsOf, rowLimit, rowsOf } from "../model/area";
import { isGiven, requireInteger } from "./argument";
import { invalidArgument, orNotFound } from "./excelErrors";
import type { HostClass, HostObject } from "../wire/hostClass";
import { rangeArgument, rangeObject } from "./range";
import { withArea, type RangeSelf } from "./rangeSelf";
import { usedWithin } from "./usedRange";

const other = (self: RangeSelf, area: Area): HostObject => rangeObject(withArea(self, area));

const countOf = (value: unknown): number => (isGiven(value) ? requireInteger(value) : 1);

/** "In general, use a positive number to create a range outside the current range", a negative one inside. */
function beside(
  self: RangeSelf,
  value: unknown,
  outside: (count: number) => Area,
  inside: (count: number) => Area,
) {
  const count = countOf(value);
  if (count === 0) throw invalidArgument();
  return other(self, count > 0 ? outside(count) : inside(-count));
}

function usedRange(self: RangeSelf, valuesOnly: unknown): HostObject | null {
  const used = usedWithin(self.sheet, self.area, valuesOnly === true);
  return used === undefined ? null : other(self, used);
}

function intersection(self: RangeSelf, another: unknown): HostObject | null {
  const that = rangeArgument(self.context, self.sheet, another);
  if (that.sheet !== self.sheet) throw invalidArgument();
  const area = intersect(self.area, that.area);
  return area === undefined ? null : other(self, area);
}

function sized(self: RangeSelf, rows: number, columns: number): HostObject {
  const { top, left } = self.area;
  if (rows < 1 || columns < 1) throw invalidArgument();
  return other(self, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

/** The methods of Range that give another range. */
export const rangeNavigation: HostClass<RangeSelf>["methods"] = {
  getCell: (self: RangeSelf, row: unknown, column: unknown) => {
    const top = self.area.top + requireInteger(row);
    const left = self.area.left + requireInteger(column);
    return other(self, { top, left, bottom: top, right: left });
  },
  getRow: (self: RangeSelf, row: unknown) => {
    const top = self.area.top + requireInteger(row);
    return other(self, { ...self.area, top, bottom: top });
  },
  getColumn: (self: RangeSelf, column: unknown) => {
    const left = self.area.left + requireInteger(column);
    return other(self, { ...self.area, left, right: left });
  },
  getOffsetRange: (self: RangeSelf, rows: unknown, columns: unknown) => {
    const [down, across] = [requireInteger(rows), requireInteger(columns)];
    const { top, left, bottom, right } = self.area;
    return other(self, {
      top: top + down,
      left: left + across,
      bottom: bottom + down,
      right: right + across,
    });
  },
  getResizedRange: (self: RangeSelf, rows: unknown, columns: unknown) =>
    sized(self, rowsOf(self.area) + requireInteger(rows), columnsOf(self.area) + requireInteger(columns)),
  getAbsoluteResizedRange: (self: RangeSelf, rows: unknown, columns: unknown) =>
    sized(self, requireInteger(rows), requireInteger(columns)),
  getBoundingRect: (self: RangeSelf, another: unknown) => {
    const that = rangeArgument(self.context, self.sheet, another);
    if (that.sheet !== self.sheet) throw invalidArgument();
    return other(self, bounding(self.area, that.area));
  },
  getIntersection: (self: RangeSelf, another: unknown) => orNotFound(intersection(self, another)),
  getIntersectionOrNullObject: intersection,
  getEntireRow: (self: RangeSelf) => other(self, { ...self.area, left: 0, right: columnLimit - 1 }),
  getEntireColumn: (self: RangeSelf) => other(self, { ...self.area, top: 0, bottom: rowLimit - 1 }),
  getLastRow: (self: RangeSelf) => other(self, { ...self.area, top: self.area.bottom }),
  getLastColumn: (self: RangeSelf) => other(self, { ...self.area, left: self.area.right }),
  getLastCell: (self: RangeSelf) =>
    other(self, { ...self.area, top: self.area.bottom, left: self.area.right }),
  getRowsAbove: (self: RangeSelf, count: unknown) =>
    beside(
      self,
      count,
      (rows) => ({ ...self.area, top: self.area.top - rows, bottom: self.area.top - 1 }),
      (rows) => ({ ...self.area, bottom: self.area.top + rows - 1 }),
    ),
  getRowsBelow: (self: RangeSelf, count: unknown) =>
    beside(
      self,
      count,
      (rows) => ({ ...self.area, top: self.area.bottom + 1, bottom: self.area.bottom + rows }),
      (rows) => ({ ...self.area, top: self.area.bottom - rows + 1 }),
    ),
  getColumnsBefore: (self: RangeSelf, count: unknown) =>
    beside(
      self,
      count,
      (columns) => ({ ...self.area, left: self.area.left - columns, right: self.area.left - 1 }),
      (columns) => ({ ...self.area, right: self.area.left + columns - 1 }),
    ),
  getColumnsAfter: (self: RangeSelf, count: unknown) =>
    beside(
      self,
      count,
      (columns) => ({ ...self.area, left: self.area.right + 1, right: self.area.right + columns }),
      (columns) => ({ ...self.area, left: self.area.right - columns + 1 }),
    ),
  getUsedRange: (self: RangeSelf, valuesOnly: unknown) => orNotFound(usedRange(self, valuesOnly)),
  getUsedRangeOrNullObject: usedRange,
};
