import type { Area, StoredName } from "../../package/workbook";
import { parseAddress } from "../model/address";
import { cellsOf, isInsideSheet, isWholeColumns, isWholeRows } from "../model/area";
import type { SheetModel } from "../model/sheetModel";
import { sameName } from "../model/sheetName";
import { requireText } from "./argument";
import { invalidArgument, invalidReference } from "./excelErrors";
import type { ExcelContext, SheetSelf } from "./excelContext";

/** Behind a Range. The area is the one thing that changes: when cells move, it follows them (`keptRanges.ts`). */
export interface RangeSelf {
  readonly context: ExcelContext;
  readonly sheet: SheetModel;
  area: Area;
}

const gone = (): never => {
  throw invalidReference();
};

/** Where a range is whose cells were deleted: whatever asks for it gets InvalidReference. */
export const goneArea: Area = {
  get top(): number {
    return gone();
  },
  get left(): number {
    return gone();
  },
  get bottom(): number {
    return gone();
  },
  get right(): number {
    return gone();
  },
};

/** A range of the sheet. Throws InvalidArgument when the area leaves the sheet. */
export function rangeSelf(context: ExcelContext, sheet: SheetModel, area: Area): RangeSelf {
  if (!isInsideSheet(area)) throw invalidArgument();
  return { context, sheet, area };
}

/** The same sheet, another area. */
export const withArea = (self: RangeSelf, area: Area): RangeSelf => rangeSelf(self.context, self.sheet, area);

/** Throws InvalidReference when the range's sheet was deleted. */
export function requireAlive(self: SheetSelf): void {
  if (!self.context.model.sheets.includes(self.sheet)) throw invalidReference();
}

/** Unbounded ranges (`C:C`, `2:5`) and too large ones have no cell-level properties: they are null. */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);
export const isTooLarge = ({ area, context }: RangeSelf): boolean =>
  isUnbounded(area) || cellsOf(area) > context.cellLimit;

function namedArea(context: ExcelContext, sheet: SheetModel, text: string): RangeSelf | undefined {
  const named = (scope: StoredName["sheet"]) =>
    context.model.stored.names.find((name) => name.sheet === scope && sameName(name.name, text));
  const formula = (named(sheet.stored) ?? named(undefined))?.formula;
  if (formula !== undefined) return addressed(context, sheet, formula);
  for (const each of context.model.sheets) {
    const table = each.stored.tables.find(({ name }) => sameName(name, text));
    if (table === undefined) continue;
    const { area, hasHeaders, hasTotals } = table;
    const top = area.top + (hasHeaders ? 1 : 0);
    return { context, sheet: each, area: { ...area, top, bottom: area.bottom - (hasTotals ? 1 : 0) } };
  }
  return undefined;
}

/** The range an address means when spoken on a sheet; undefined when it is no address or its sheet is missing. */
export function addressed(context: ExcelContext, sheet: SheetModel, text: string): RangeSelf | undefined {
  const address = parseAddress(text.startsWith("=") ? text.slice(1) : text);
  if (address === undefined) return undefined;
  const { sheet: name, area } = address;
  if (name === undefined) return { context, sheet, area };
  const named = context.model.sheets.find((each) => sameName(each.name, name));
  return named && { context, sheet: named, area };
}

/** The range of an address, a name or a table's name. Throws InvalidArgument when there is none. */
export function resolveRange(context: ExcelContext, sheet: SheetModel, text: unknown): RangeSelf {
  const wanted = requireText(text).trim();
  const found = addressed(context, sheet, wanted) ?? namedArea(context, sheet, wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}
