import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { contains } from "../../model/area";
import { filterAxis } from "../../model/pivots/pivotAreas";
import type { SheetModel } from "../../model/sheetModel";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { isGiven, requireBoolean } from "../argument";
import type { ExcelContext } from "../excelContext";
import { orNotFound } from "../excelErrors";
import type { RangeSelf } from "../rangeSelf";
import { namedCollectionClass, type Named } from "./namedCollection";
import { pivotKeys, pivotSelves, type PivotSelf } from "./pivotSelf";
import { pivotTableObject } from "./pivotTable";

interface PivotsSelf {
  readonly context: ExcelContext;
  /** Undefined for the pivot tables of the whole workbook. */
  readonly sheet: SheetModel | undefined;
}

export const pivotTableCollectionClass: HostClass<PivotsSelf> = namedCollectionClass<PivotsSelf, PivotSelf>({
  name: "PivotTableCollection",
  items: ({ context, sheet }) =>
    pivotSelves(context).filter((each) => sheet === undefined || each.sheet === sheet),
  object: pivotTableObject,
  keys: pivotKeys,
});

export function pivotTableCollectionObject({ context, sheet }: PivotsSelf): HostObject {
  return hostObject(pivotTableCollectionClass, { context, sheet });
}

interface ScopeSelf extends RangeSelf {
  /** Whether the whole of a pivot table must lie inside. */
  readonly fully: boolean;
}

const allOf = ({ pivot }: PivotSelf): readonly Area[] => [pivot.area, filterAxis(pivot) ?? pivot.area];

function isInside({ area, fully }: ScopeSelf, pivot: PivotSelf): boolean {
  return fully
    ? allOf(pivot).every((each) => contains(area, each))
    : allOf(pivot).some((each) => intersect(area, each) !== undefined);
}

/** "Sorted top-to-bottom and left-to-right, such that top-left table is the first PivotTable in the collection." */
const topLeftFirst = ({ pivot: one }: PivotSelf, { pivot: other }: PivotSelf): number =>
  one.area.top - other.area.top || one.area.left - other.area.left;

const scoped: Named<ScopeSelf, PivotSelf> = {
  name: "PivotTableScopedCollection",
  items: (self) =>
    pivotSelves(self.context)
      .filter((each) => each.sheet === self.sheet && isInside(self, each))
      .sort(topLeftFirst),
  object: pivotTableObject,
  keys: pivotKeys,
};

function first(self: ScopeSelf): HostObject | null {
  const [found] = scoped.items(self);
  return found === undefined ? null : pivotTableObject(found);
}

const scopedClass = namedCollectionClass(scoped);

export const pivotTableScopedCollectionClass: HostClass<ScopeSelf> = {
  ...scopedClass,
  methods: {
    ...scopedClass.methods,
    getFirst: (self: ScopeSelf) => orNotFound(first(self)),
    getFirstOrNullObject: first,
  },
};

/** `Range.getPivotTables`: "if `true`, returns only PivotTables that are fully contained within the range bounds". */
export function pivotTablesInside({ context, sheet, area }: RangeSelf, fullyContained: unknown): HostObject {
  const fully = isGiven(fullyContained) && requireBoolean(fullyContained);
  return hostObject(pivotTableScopedCollectionClass, { context, sheet, area, fully });
}
