import { sequence } from "../../package/cells/sequence";
import type { Area } from "../../package/workbook";
import { columnsOf, rowsOf } from "../model/area";
import type { HostClass } from "../wire/hostClass";
import { isTooLarge, requireAlive, withArea, type RangeSelf } from "./rangeSelf";
import { sizeMismatch } from "./excelErrors";
import { pickedMembers } from "./format/pickedMembers";
import { setProperties } from "./format/setProperties";
import { rangeObject } from "./range";

const rowsIn = (area: Area): Area[] =>
  sequence(area.top, area.bottom).map((row) => ({ ...area, top: row, bottom: row }));
const columnsIn = (area: Area): Area[] =>
  sequence(area.left, area.right).map((column) => ({ ...area, left: column, right: column }));

const picked = (self: RangeSelf, area: Area, options: unknown) =>
  pickedMembers(rangeObject(withArea(self, area)), options);

function requireLength(given: unknown, length: number): asserts given is readonly unknown[] {
  if (!Array.isArray(given) || given.length !== length) throw sizeMismatch();
}

/** Every check of size comes before the first change; what changed is announced once. */
function setEach(self: RangeSelf, areas: readonly Area[], given: unknown): void {
  requireAlive(self);
  requireLength(given, areas.length);
  self.context.model.together(() => {
    areas.forEach((area, index) => {
      setProperties(withArea(self, area), given[index]);
    });
  });
}

/**
 * "Returns a 2D array, encapsulating the data for each cell's font, fill, borders, alignment, and other properties", and its
 * relatives for rows and columns: what they pick are members of the range of the one cell, row or column.
 */
export const rangeProperties: HostClass<RangeSelf>["methods"] = {
  getCellProperties: (self: RangeSelf, options: unknown) =>
    isTooLarge(self)
      ? null
      : rowsIn(self.area).map((row) => columnsIn(row).map((cell) => picked(self, cell, options))),
  getRowProperties: (self: RangeSelf, options: unknown) =>
    rowsIn(self.area).map((row) => picked(self, row, options)),
  getColumnProperties: (self: RangeSelf, options: unknown) =>
    columnsIn(self.area).map((column) => picked(self, column, options)),
  setCellProperties: (self: RangeSelf, given: unknown) => {
    requireLength(given, rowsOf(self.area));
    for (const line of given) requireLength(line, columnsOf(self.area));
    setEach(self, rowsIn(self.area).flatMap(columnsIn), given.flat());
  },
  setRowProperties: (self: RangeSelf, given: unknown) => {
    setEach(self, rowsIn(self.area), given);
  },
  setColumnProperties: (self: RangeSelf, given: unknown) => {
    setEach(self, columnsIn(self.area), given);
  },
};
