import { cellArea, wholeSheet } from "../model/area";
import type { HostClass, HostObject } from "../wire/hostClass";
import { isGiven, requireInteger } from "./argument";
import type { SheetSelf } from "./excelContext";
import { orNotFound } from "./excelErrors";
import { rangeObject } from "./range";
import { resolveAreas } from "./areas/areasArgument";
import { rangeAreasObject } from "./areas/rangeAreas";
import { rangeSelf, resolveRange } from "./rangeSelf";
import { usedWithin } from "./usedRange";

function usedRange({ context, sheet }: SheetSelf, valuesOnly: unknown): HostObject | null {
  const area = usedWithin(sheet, wholeSheet, valuesOnly === true);
  return area === undefined ? null : rangeObject({ context, sheet, area });
}

/** "If the address isn't specified, the entire worksheet range is returned." */
function ranges({ context, sheet }: SheetSelf, address: unknown): HostObject {
  const areas = isGiven(address)
    ? resolveAreas(context, sheet, address)
    : { context, sheet, areas: [wholeSheet] };
  return orNotFound(rangeAreasObject(areas));
}

/** The methods of Worksheet that give a range of it. */
export const worksheetRanges: HostClass<SheetSelf>["methods"] = {
  getRange: ({ context, sheet }, address: unknown) =>
    rangeObject(
      isGiven(address) && address !== ""
        ? resolveRange(context, sheet, address)
        : { context, sheet, area: wholeSheet },
    ),
  getRanges: ranges,
  getRangeByIndexes: ({ context, sheet }, row: unknown, column: unknown, rows: unknown, columns: unknown) => {
    const [top, left] = [requireInteger(row, 0), requireInteger(column, 0)];
    const [bottom, right] = [top + requireInteger(rows, 1) - 1, left + requireInteger(columns, 1) - 1];
    return rangeObject(rangeSelf(context, sheet, { top, left, bottom, right }));
  },
  getCell: ({ context, sheet }, row: unknown, column: unknown) =>
    rangeObject(rangeSelf(context, sheet, cellArea(requireInteger(row, 0), requireInteger(column, 0)))),
  getUsedRange: (self, valuesOnly: unknown) =>
    usedRange(self, valuesOnly) ?? rangeObject({ ...self, area: cellArea(0, 0) }),
  getUsedRangeOrNullObject: usedRange,
};
