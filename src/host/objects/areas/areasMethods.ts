import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { columnLimit, isInsideSheet, rowLimit } from "../../model/area";
import { shiftedArea } from "../../model/structure/relocation";
import type { HostClass, HostObject } from "../../wire/hostClass";
import { requireInteger } from "../argument";
import { invalidArgument, orNotFound } from "../excelErrors";
import { clear } from "../ranges/clear";
import { calculate, setDirty } from "../ranges/calculation";
import { convertDataTypeToText } from "../ranges/dataTypes";
import { copyFrom } from "../rangeCopying";
import { specialAreas } from "../specialCells";
import { tablesInside } from "../tables/tableScopedCollection";
import { usedWithin } from "../usedRange";
import { areasArgument } from "./areasArgument";
import { distinct, rangesOf, type AreasSelf } from "./areasSelf";
import { rangeAreasObject } from "./rangeAreas";

const other = (self: AreasSelf, areas: readonly Area[]): HostObject | null =>
  rangeAreasObject({ context: self.context, sheet: self.sheet, areas: distinct(areas) });

function intersection(self: AreasSelf, another: unknown): HostObject | null {
  const that = areasArgument(self.context, self.sheet, another);
  if (that.sheet !== self.sheet) throw invalidArgument();
  const met = self.areas.flatMap((area) => that.areas.map((each) => intersect(area, each)));
  return other(
    self,
    met.filter((area) => area !== undefined),
  );
}

const special = (self: AreasSelf, cellType: unknown, valueType: unknown): HostObject | null =>
  other(
    self,
    rangesOf(self).flatMap((range) => specialAreas(range, cellType, valueType)),
  );

function used(self: AreasSelf, valuesOnly: unknown): HostObject | null {
  const areas = self.areas.map((area) => usedWithin(self.sheet, area, valuesOnly === true));
  return other(
    self,
    areas.filter((area) => area !== undefined),
  );
}

function offset(self: AreasSelf, rows: unknown, columns: unknown): HostObject | null {
  const [down, right] = [requireInteger(rows), requireInteger(columns)];
  const areas = self.areas.map((area) => shiftedArea(area, down, right));
  if (!areas.every(isInsideSheet)) throw invalidArgument();
  return other(self, areas);
}

/** What RangeAreas does: what a range does, to each of its areas. */
export const areasMethods: HostClass<AreasSelf>["methods"] = {
  calculate,
  setDirty: (self: AreasSelf) => {
    rangesOf(self).forEach(setDirty);
  },
  convertDataTypeToText: (self: AreasSelf) => {
    rangesOf(self).forEach(convertDataTypeToText);
  },
  clear: (self: AreasSelf, applyTo: unknown) => {
    for (const range of rangesOf(self)) clear(range, applyTo);
  },
  copyFrom: (self: AreasSelf, ...parameters: [unknown, unknown, unknown, unknown]) => {
    for (const range of rangesOf(self)) copyFrom(range, ...parameters);
  },
  getEntireColumn: (self: AreasSelf) =>
    other(
      self,
      self.areas.map((area) => ({ ...area, top: 0, bottom: rowLimit - 1 })),
    ),
  getEntireRow: (self: AreasSelf) =>
    other(
      self,
      self.areas.map((area) => ({ ...area, left: 0, right: columnLimit - 1 })),
    ),
  getIntersection: (self: AreasSelf, another: unknown) => orNotFound(intersection(self, another)),
  getIntersectionOrNullObject: intersection,
  getOffsetRangeAreas: offset,
  getSpecialCells: (self: AreasSelf, cellType: unknown, valueType: unknown) =>
    orNotFound(special(self, cellType, valueType)),
  getSpecialCellsOrNullObject: special,
  getTables: tablesInside,
  getUsedRangeAreas: (self: AreasSelf, valuesOnly: unknown) => orNotFound(used(self, valuesOnly)),
  getUsedRangeAreasOrNullObject: used,
};
