import { unionParts } from "../../model/printNames";
import type { SheetModel } from "../../model/sheetModel";
import { requireText, selfOf } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { rangeClass } from "../range";
import { resolveRange } from "../rangeSelf";
import { rangeAreasClass } from "./rangeAreas";
import type { AreasSelf } from "./areasSelf";

/** "An address can't exceed 8192 characters": https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges */
const longestAddress = 8192;

/**
 * "The comma-separated or semicolon-separated addresses or names of the individual ranges", all of one sheet. Throws
 * InvalidArgument for one that is none.
 */
export function resolveAreas(context: ExcelContext, sheet: SheetModel, given: unknown): AreasSelf {
  const text = requireText(given);
  if (text.length > longestAddress) throw invalidArgument();
  const ranges = unionParts(text.replaceAll(";", ",")).map((part) => resolveRange(context, sheet, part));
  const [first, ...others] = ranges;
  if (first === undefined || others.some((other) => other.sheet !== first.sheet)) throw invalidArgument();
  return { context, sheet: first.sheet, areas: ranges.map(({ area }) => area) };
}

/** A parameter that is "Range or RangeAreas or string": addresses are spoken on the given sheet. */
export function areasArgument(context: ExcelContext, sheet: SheetModel, argument: unknown): AreasSelf {
  const range = selfOf(rangeClass, argument);
  if (range !== undefined) return { context, sheet: range.sheet, areas: [range.area] };
  return selfOf(rangeAreasClass, argument) ?? resolveAreas(context, sheet, argument);
}
