import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { contains } from "../../model/area";
import type { SheetModel } from "../../model/sheetModel";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireBoolean, isGiven } from "../argument";
import type { ExcelContext } from "../excelContext";
import { orNotFound } from "../excelErrors";
import { tableObject } from "./table";
import { tableByKey, tableSelves, type TableSelf } from "./tableSelf";

interface ScopeSelf {
  readonly context: ExcelContext;
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
  /** Whether the whole of a table must lie inside. */
  readonly fully: boolean;
}

/** "Sorted top-to-bottom and left-to-right, such that top-left table is the first table in the collection." */
const topLeftFirst = ({ table: one }: TableSelf, { table: other }: TableSelf): number =>
  one.area.top - other.area.top || one.area.left - other.area.left;

function tables({ context, sheet, areas, fully }: ScopeSelf): readonly TableSelf[] {
  const isInside = ({ table }: TableSelf) =>
    areas.some((area) => (fully ? contains(area, table.area) : intersect(area, table.area) !== undefined));
  return tableSelves(context)
    .filter((each) => each.sheet === sheet && isInside(each))
    .sort(topLeftFirst);
}

function find(self: ScopeSelf, key: unknown): HostObject | null {
  const found = tableByKey(tables(self), key);
  return found === undefined ? null : tableObject(found);
}

export const tableScopedCollectionClass: HostClass<ScopeSelf> = {
  name: "TableScopedCollection",
  properties: {},
  navigations: {},
  items: (self) => tables(self).map(tableObject),
  methods: {
    getCount: (self) => tables(self).length,
    getFirst: (self) => tableObject(orNotFound(tables(self)[0])),
    getItem: (self, key: unknown) => orNotFound(find(self, key)),
    getItemOrNullObject: find,
  },
};

/**
 * `getTables` of ranges: "if `true`, returns only tables that are fully contained within the range bounds. The default value is
 * `false`."
 */
export function tablesInside(self: Omit<ScopeSelf, "fully">, fullyContained: unknown): HostObject {
  const fully = isGiven(fullyContained) && requireBoolean(fullyContained);
  const { context, sheet, areas } = self;
  return hostObject(tableScopedCollectionClass, { context, sheet, areas, fully });
}
