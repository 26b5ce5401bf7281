import type { Area } from "../../../package/workbook";
import { isWholeColumns, isWholeRows } from "../../model/area";
import { printAreas, printTitles, setPrintAreas, setPrintTitles } from "../../model/printNames";
import type { HostClass, HostObject } from "../../wire/hostClass";
import { requireText, selfOf } from "../argument";
import type { SheetSelf } from "../excelContext";
import { invalidArgument, orNotFound } from "../excelErrors";
import { rangeArgument, rangeClass, rangeObject } from "../range";
import { rangeAreasClass, rangeAreasObject } from "../areas/rangeAreas";

/** The areas of an argument that is "Range | RangeAreas | string" on this sheet. */
function areasArgument({ context, sheet }: SheetSelf, argument: unknown): readonly Area[] {
  const given = selfOf(rangeAreasClass, argument) ?? selfOf(rangeClass, argument);
  if (given !== undefined && given.sheet !== sheet) throw invalidArgument();
  if (given !== undefined) return "areas" in given ? given.areas : [given.area];
  return requireText(argument)
    .split(",")
    .map((address) => {
      const range = rangeArgument(context, sheet, address);
      if (range.sheet !== sheet) throw invalidArgument();
      return range.area;
    });
}

const area = ({ context, sheet }: SheetSelf): HostObject | null =>
  rangeAreasObject({ context, sheet, areas: printAreas(context.model, sheet) });

const titles =
  (kind: "rows" | "columns") =>
  ({ context, sheet }: SheetSelf): HostObject | null => {
    const found = printTitles(context.model, sheet)[kind];
    return found === undefined ? null : rangeObject({ context, sheet, area: found });
  };

/** "The range must span the entire row to be valid", or the entire column. */
const setTitles =
  (kind: "rows" | "columns", isWhole: (area: Area) => boolean) =>
  (self: SheetSelf, argument: unknown): void => {
    const [only, ...others] = areasArgument(self, argument);
    if (only === undefined || others.length > 0 || !isWhole(only)) throw invalidArgument();
    const { context, sheet } = self;
    setPrintTitles(context.model, sheet, { ...printTitles(context.model, sheet), [kind]: only });
  };

/** The methods of PageLayout that tell what is printed, and what on every page. */
export const printArea: HostClass<SheetSelf>["methods"] = {
  getPrintArea: (self: SheetSelf) => orNotFound(area(self)),
  getPrintAreaOrNullObject: area,
  getPrintTitleColumns: (self: SheetSelf) => orNotFound(titles("columns")(self)),
  getPrintTitleColumnsOrNullObject: titles("columns"),
  getPrintTitleRows: (self: SheetSelf) => orNotFound(titles("rows")(self)),
  getPrintTitleRowsOrNullObject: titles("rows"),
  setPrintArea: (self: SheetSelf, argument: unknown) => {
    setPrintAreas(self.context.model, self.sheet, areasArgument(self, argument));
  },
  setPrintTitleColumns: setTitles("columns", isWholeColumns),
  setPrintTitleRows: setTitles("rows", isWholeRows),
};
