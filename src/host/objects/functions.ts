import type { FunctionTable } from "../functions/functionTable";
import type { Argument } from "../functions/values";
import { evaluate, worksheetFunctions } from "../functions/worksheetFunctions";
import { columnsOf, rowsOf } from "../model/area";
import type { DateSystem } from "../model/numberFormat";
import type { HostClass, HostObject } from "../wire/hostClass";
import type { ExcelContext } from "./excelContext";
import { argumentOf, gridOfRange, rangeOf } from "./functionArguments";
import { functionResult } from "./functionResult";
import { withArea } from "./rangeSelf";

const now = (): Date => new Date();
const tables: Readonly<Record<DateSystem, FunctionTable>> = {
  1900: worksheetFunctions(1900, now),
  1904: worksheetFunctions(1904, now),
};

/** Functions whose third range begins where it says and is as large as the first. */
const fittedToFirst: ReadonlySet<string> = new Set(["sumIf", "averageIf"]);

function fitted(context: ExcelContext, given: readonly unknown[]): Argument {
  const [range, target] = [rangeOf(context, given[0]), rangeOf(context, given[2])];
  if (range === undefined || target === undefined) return argumentOf(context, given[2]);
  const { top, left } = target.area;
  const [bottom, right] = [top + rowsOf(range.area) - 1, left + columnsOf(range.area) - 1];
  return gridOfRange(withArea(target, { top, left, bottom, right }));
}

function call(context: ExcelContext, member: string, given: readonly unknown[]): HostObject {
  const worksheetFunction = tables[context.model.stored.dateSystem][member];
  if (worksheetFunction === undefined) throw new Error(`no worksheet function ${member}`);
  const isListAt = (position: number): boolean =>
    worksheetFunction.signature.endsWith("*") && position === given.length - 1;
  const parameters = given.map((value, position) => {
    if (position === 2 && fittedToFirst.has(member)) return fitted(context, given);
    return isListAt(position) && Array.isArray(value)
      ? value.map((each: unknown) => argumentOf(context, each))
      : argumentOf(context, value);
  });
  return functionResult(evaluate(worksheetFunction, parameters));
}

/** Excel's worksheet functions: what `src/host/functions/` computes as Excel does, and nothing else. */
export const functionsClass: HostClass<ExcelContext> = {
  name: "Functions",
  properties: {},
  navigations: {},
  methods: Object.fromEntries(
    Object.keys(tables[1900]).map((member) => [
      member,
      (context: ExcelContext, ...given: readonly unknown[]) => call(context, member, given),
    ]),
  ),
};
