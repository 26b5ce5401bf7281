import { hostObject, type HostClass } from "../wire/hostClass";
import { autofitColumns, autofitRows } from "./autofit";
import { requireBoolean, requireNumber, requireOneOf } from "./argument";
import { formatProtectionClass } from "./formatProtection";
import { rangeFillClass } from "./rangeFill";
import { rangeFontClass } from "./rangeFont";
import { columnPoints, layOutColumns, layOutRows, rowPoints, widthOfPoints } from "./rangeLayout";
import type { RangeSelf } from "./rangeSelf";
import { commonStyle, restyle } from "./rangeStyle";

/** Office.js names of alignments, and the names in the file. */
const horizontal = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const vertical = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

const namesOf = <Name extends string>(table: Readonly<Record<Name, string>>) => Object.keys(table) as Name[];

/** The Office.js name of what the file says; null when the cells differ. */
function alignment<Name extends string>(
  table: Readonly<Record<Name, string>>,
  stored: string | undefined | null,
  usual: Name,
): Name | null {
  if (stored === null) return null;
  return namesOf(table).find((name) => table[name] === stored) ?? usual;
}

const mostColumnPoints = 255 * 7 * 0.75;
const mostRowPoints = 409.5;

export const rangeFormatClass: HostClass<RangeSelf> = {
  name: "RangeFormat",
  properties: {
    wrapText: {
      get: (self) => commonStyle(self, "wrapText", null),
      set: (self, value: unknown) => {
        restyle(self, { wrapText: requireBoolean(value) });
      },
    },
    horizontalAlignment: {
      get: (self) => alignment(horizontal, commonStyle(self, "horizontal", null), "General"),
      set: (self, value: unknown) => {
        restyle(self, { horizontal: horizontal[requireOneOf(value, namesOf(horizontal))] });
      },
    },
    verticalAlignment: {
      get: (self) => alignment(vertical, commonStyle(self, "vertical", null), "Bottom"),
      set: (self, value: unknown) => {
        restyle(self, { vertical: vertical[requireOneOf(value, namesOf(vertical))] });
      },
    },
    columnWidth: {
      get: columnPoints,
      set: (self, value: unknown) => {
        const width = widthOfPoints(requireNumber(value, 0, mostColumnPoints));
        layOutColumns(self, () => ({ width }));
      },
    },
    rowHeight: {
      get: rowPoints,
      set: (self, value: unknown) => {
        layOutRows(self, { height: requireNumber(value, 0, mostRowPoints) });
      },
    },
  },
  navigations: {
    fill: (self) => hostObject(rangeFillClass, self),
    font: (self) => hostObject(rangeFontClass, self),
    protection: (self) => hostObject(formatProtectionClass, self),
  },
  methods: { autofitColumns, autofitRows },
};
