import type { Area } from "../../package/workbook";
import { formatAddress } from "../model/address";
import { cellsOf, isWholeColumns, isWholeRows } from "../model/area";
import { hostObject, type HostClass, type HostObject } from "../wire/hostClass";
import type { SheetSelf } from "./excelContext";
import { orNotFound } from "./excelErrors";
import { requireInteger } from "./argument";
import { cellsFormatObject } from "./format/rangeFormat";
import { setStyleName, styleName } from "./rangeLook";
import { conditionalFormatsOfCells } from "./rules/conditional/conditionalFormats";
import { dataValidationClass } from "./rules/dataValidation";
import { rangeObject } from "./range";
import { tablesInside } from "./tables/tableScopedCollection";
import { worksheetObject } from "./worksheet";

/** Behind a RangeAreas: areas of one sheet, at least one. They follow their cells (`keptRanges.ts`). */
export interface AreasSelf extends SheetSelf {
  areas: readonly Area[];
}

const ranges = ({ context, sheet, areas }: AreasSelf): HostObject[] =>
  areas.map((area) => rangeObject({ context, sheet, area }));

const addressOf = ({ sheet, areas }: AreasSelf): string =>
  areas.map((area) => formatAddress(sheet.name, area)).join(",");

export const rangeCollectionClass: HostClass<AreasSelf> = {
  name: "RangeCollection",
  properties: {},
  navigations: {},
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (self, index: unknown) => orNotFound(ranges(self)[requireInteger(index)]),
  },
  items: ranges,
};

export const rangeAreasClass: HostClass<AreasSelf> = {
  name: "RangeAreas",
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => {
        const count = areas.reduce((sum, area) => sum + cellsOf(area), 0);
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    style: {
      get: styleName,
      set: setStyleName,
    },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  navigations: {
    areas: (self) => hostObject(rangeCollectionClass, self),
    worksheet: worksheetObject,
    format: cellsFormatObject,
    conditionalFormats: conditionalFormatsOfCells,
    dataValidation: (self) => hostObject(dataValidationClass, self),
  },
  methods: { getTables: tablesInside },
};

/** Null when there are no areas. */
export const rangeAreasObject = (self: AreasSelf): HostObject | null =>
  self.areas.length === 0 ? null : hostObject(rangeAreasClass, self);
