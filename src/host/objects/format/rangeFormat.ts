import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireInteger } from "../argument";
import { autofitColumns, autofitRows } from "./autofit";
import { invalidArgument } from "../excelErrors";
import { alignmentMembers, indented, mostIndent } from "./alignment";
import { formatProtectionClass } from "./formatProtection";
import { cellsOfRange, looksOfCells, type CellsSelf, type Looks } from "./looks";
import { lookProperties } from "./lookMember";
import { bordersObject } from "./rangeBorder";
import { rangeFillClass } from "./rangeFill";
import { rangeFontClass } from "./rangeFont";
import { sizeProperties } from "./sizes";
import type { RangeSelf } from "../rangeSelf";

/** Behind a RangeFormat: cells, and how they look. */
interface FormatSelf extends CellsSelf, Looks {}

/** "If the amount would raise the indent level above 250, the indent level stays with 250", and 0 likewise. */
function adjustIndent(looks: Looks, given: unknown): void {
  const amount = requireInteger(given, -mostIndent);
  if (amount > mostIndent) throw invalidArgument();
  looks.change((look) => indented(look, Math.max(0, Math.min(mostIndent, look.indent + amount))));
}

export const rangeFormatClass: HostClass<FormatSelf> = {
  name: "RangeFormat",
  properties: { ...lookProperties(alignmentMembers), ...sizeProperties },
  navigations: {
    borders: bordersObject,
    fill: (self) => hostObject(rangeFillClass, self),
    font: (self) => hostObject(rangeFontClass, self),
    protection: (self) => hostObject(formatProtectionClass, self),
  },
  methods: { adjustIndent, autofitColumns, autofitRows },
};

/** The format of cells: of a range, or of several areas. */
export function cellsFormatObject(cells: CellsSelf): HostObject {
  return hostObject(rangeFormatClass, {
    ...looksOfCells(cells),
    context: cells.context,
    sheet: cells.sheet,
    get areas() {
      return cells.areas;
    },
  });
}

export function rangeFormatObject(range: RangeSelf): HostObject {
  return cellsFormatObject(cellsOfRange(range));
}
