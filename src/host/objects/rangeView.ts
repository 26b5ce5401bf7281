import { formatArea } from "../model/address";
import { cellArea } from "../model/area";
import { hostObject, type HostClass, type HostObject } from "../wire/hostClass";
import { rangeObject } from "./range";
import { formulasOf, numberFormatsOf, textsOf, valuesOf, valueTypesOf } from "./rangeContents";
import { visibleAreas } from "./rangeLayout";
import type { RangeSelf } from "./rangeSelf";

/** The visible rows and columns of a range, put together as one block; null when the range is too large. */
function visible<Cell>(self: RangeSelf, grid: Cell[][] | null): Cell[][] | null {
  if (grid === null) return null;
  const { area } = self;
  const parts = visibleAreas(self.sheet, area);
  const rows = [...new Set(parts.flatMap(({ top, bottom }) => sequence(top, bottom)))];
  const columns = [...new Set(parts.flatMap(({ left, right }) => sequence(left, right)))];
  return rows.map((row) =>
    columns.flatMap(
      (column) => grid[row - area.top]?.slice(column - area.left, column - area.left + 1) ?? [],
    ),
  );
}

const sequence = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function addresses({ area }: RangeSelf): string[][] {
  return sequence(area.top, area.bottom).map((row) =>
    sequence(area.left, area.right).map((column) => formatArea(cellArea(row, column))),
  );
}

export const rangeViewClass: HostClass<RangeSelf> = {
  name: "RangeView",
  properties: {
    values: { get: (self) => visible(self, valuesOf(self)) },
    formulas: { get: (self) => visible(self, formulasOf(self)) },
    text: { get: (self) => visible(self, textsOf(self)) },
    numberFormat: { get: (self) => visible(self, numberFormatsOf(self)) },
    valueTypes: { get: (self) => visible(self, valueTypesOf(self)) },
    cellAddresses: { get: (self) => visible(self, addresses(self)) },
    rowCount: {
      get: ({ sheet, area }) =>
        new Set(visibleAreas(sheet, area).flatMap((part) => sequence(part.top, part.bottom))).size,
    },
    columnCount: {
      get: ({ sheet, area }) =>
        new Set(visibleAreas(sheet, area).flatMap((part) => sequence(part.left, part.right))).size,
    },
  },
  navigations: {},
  methods: { getRange: (self) => rangeObject(self) },
};

export const rangeViewObject = (self: RangeSelf): HostObject => hostObject(rangeViewClass, self);
