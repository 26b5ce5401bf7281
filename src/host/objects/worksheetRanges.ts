import { parseAddress } from "../model/address";
import { cellArea, wholeSheet } from "../model/area";
import type { HostClass, HostObject } from "../wire/hostClass";
import { isGiven, requireInteger, requireText } from "./argument";
import type { SheetSelf } from "./excelContext";
import { invalidArgument, orNotFound } from "./excelErrors";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { rangeSelf, resolveRange } from "./rangeSelf";
import { usedWithin } from "./usedRange";

function usedRange({ context, sheet }: SheetSelf, valuesOnly: unknown): HostObject | null {
  const area = usedWithin(sheet, wholeSheet, valuesOnly === true);
  return area === undefined ? null : rangeObject({ context, sheet, area });
}

function ranges({ context, sheet }: SheetSelf, address: unknown): HostObject {
  const parts = isGiven(address) ? requireText(address).split(/[,;]/) : ["1:1048576"];
  const areas = parts.map((part) => {
    const parsed = parseAddress(part);
    if (parsed === undefined) throw invalidArgument();
    return parsed.area;
  });
  return orNotFound(rangeAreasObject({ context, sheet, areas }));
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
