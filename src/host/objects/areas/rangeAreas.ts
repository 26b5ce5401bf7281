import { formatAddress } from "../../model/address";
import { cellsOf, isWholeColumns, isWholeRows } from "../../model/area";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { cellsFormatObject } from "../format/rangeFormat";
import { setStyleName, styleName } from "../rangeLook";
import { conditionalFormatsOfCells } from "../rules/conditional/conditionalFormats";
import { dataValidationClass } from "../rules/dataValidation";
import { worksheetObject } from "../worksheet";
import { areasMethods } from "./areasMethods";
import { rangesOf, type AreasSelf } from "./areasSelf";
import { rangeCollectionClass } from "./rangeCollection";

const addressOf = (self: AreasSelf): string =>
  self.areas.map((area) => formatAddress(self.sheet.name, area)).join(",");

/** "Returns -1 if the cell count exceeds 2^31-1 (2,147,483,647)." */
function cellCount({ areas }: AreasSelf): number {
  const count = areas.reduce((sum, area) => sum + cellsOf(area), 0);
  return count > 2 ** 31 - 1 ? -1 : count;
}

export const rangeAreasClass: HostClass<AreasSelf> = {
  name: "RangeAreas",
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: cellCount },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
    style: { get: styleName, set: setStyleName },
  },
  navigations: {
    areas: (self) => hostObject(rangeCollectionClass, { ranges: () => rangesOf(self) }),
    worksheet: worksheetObject,
    format: cellsFormatObject,
    conditionalFormats: conditionalFormatsOfCells,
    dataValidation: (self) => hostObject(dataValidationClass, self),
  },
  methods: areasMethods,
};

/** Null when there are no areas. */
export const rangeAreasObject = (self: AreasSelf): HostObject | null =>
  self.areas.length === 0 ? null : hostObject(rangeAreasClass, self);
