import type { HostClass } from "../../wire/hostClass";
import { notImplemented } from "../excelErrors";
import { readGrid } from "../rangeGrid";
import { requireAlive, type RangeSelf } from "../rangeSelf";

/** Data types are carried along and not understood: which of a cell's rich values is one, and of what kind, is not known here. */
function requireOrdinary(self: RangeSelf, member: string): void {
  requireAlive(self);
  if (self.sheet.cells.hasRichValues(self.area)) throw notImplemented(`Range.${member} of rich values`);
}

/** "Represents the data type state of each cell": ordinary cells have none. Null for a range that is too large. */
function states(self: RangeSelf): string[][] | null {
  requireOrdinary(self, "linkedDataTypeState");
  return readGrid(self, () => "None");
}

export const dataTypeProperties: HostClass<RangeSelf>["properties"] = {
  linkedDataTypeState: { get: states },
};

export const convertDataTypeToText = (self: RangeSelf): void => {
  requireOrdinary(self, "convertDataTypeToText");
};

/** What is done to cells with data types only: to others, nothing. */
export const dataTypeMethods: HostClass<RangeSelf>["methods"] = {
  convertDataTypeToText,
  showCard: (self: RangeSelf) => {
    requireOrdinary(self, "showCard");
  },
};
