import type { StoredType, StoredValue } from "../../package/cells/cellStore";
import type { Area } from "../../package/workbook";
import { columnsOf, isWholeRows, rowsOf } from "../model/area";
import { FunctionError, Grid, type Argument, type CellValue } from "../functions/values";
import { isHostObject } from "../wire/hostClass";
import { selfOf } from "./argument";
import type { ExcelContext } from "./excelContext";
import { invalidArgument } from "./excelErrors";
import { functionResultClass } from "./functionResult";
import { rangeClass } from "./range";
import { requireAlive, resolveRange, type RangeSelf } from "./rangeSelf";

function cellValue(value: StoredValue, type: StoredType): CellValue {
  if (type === "empty") return null;
  return type === "error" ? FunctionError.of(String(value)) : value;
}

/** The part of an area that may hold something: a whole column reaches as far as its sheet is used. */
function usedPart({ sheet, area }: RangeSelf): Area | undefined {
  const used = sheet.cells.bounds(true);
  if (used === undefined) return undefined;
  const bottom = Math.min(area.bottom, used.bottom);
  const right = isWholeRows(area) ? Math.min(area.right, used.right) : area.right;
  return bottom < area.top || right < area.left ? undefined : { ...area, bottom, right };
}

/** The cells of a range for a worksheet function. */
export function gridOfRange(range: RangeSelf): Grid {
  requireAlive(range);
  const { cells } = range.sheet;
  const part = usedPart(range);
  const [height, width] = [rowsOf(range.area), columnsOf(range.area)];
  if (part === undefined) return new Grid([], height, width);
  const rows = Array.from({ length: rowsOf(part) }, (_, down) =>
    Array.from({ length: columnsOf(part) }, (_unused, across) => {
      const [row, column] = [part.top + down, part.left + across];
      return cellValue(cells.value(row, column), cells.type(row, column));
    }),
  );
  return new Grid(rows, height, width);
}

/** A range as an argument: an object, or a description with its address. */
export function rangeOf(context: ExcelContext, value: unknown): RangeSelf | undefined {
  if (isHostObject(value)) return selfOf(rangeClass, value);
  if (typeof value !== "object" || value === null || !("address" in value)) return undefined;
  return resolveRange(context, context.model.activeSheet, value.address);
}

const rowOf = (context: ExcelContext, line: unknown): CellValue[] =>
  (Array.isArray(line) ? (line as unknown[]) : [line]).map((value) => {
    const argument = argumentOf(context, value);
    if (argument instanceof Grid || argument === undefined) throw invalidArgument();
    return argument;
  });

/** What an add-in hands to a worksheet function: a value, a range, the result of another function, an array. */
export function argumentOf(context: ExcelContext, value: unknown): Argument {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return new Grid(value.map((line: unknown) => rowOf(context, line)));
  const result = selfOf(functionResultClass, value);
  if (result !== undefined) return result;
  const range = rangeOf(context, value);
  if (range === undefined) throw invalidArgument();
  return gridOfRange(range);
}
