import { clearConditions, clearSort, reapply } from "../../model/filters/applyFilter";
import { placeFilter, removeFilter } from "../../model/filters/placeFilter";
import {
  conditionOf as storedCondition,
  isFiltering,
  type SheetFilter,
} from "../../model/filters/sheetFilter";
import type { StoredTable } from "../../../package/tables/storedTable";
import { intersect } from "../../../package/cells/areas";
import { columnsOf, contains } from "../../model/area";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { isGiven, requireNumber } from "../argument";
import { invalidArgument, invalidOperation, orNotFound } from "../excelErrors";
import { rangeArgument, rangeObject } from "../range";
import { conditionOf, criteriaOf } from "./filterCriteria";
import { byAddin, filterColumn, filterOf, onFilter, type AutoFilterSelf } from "./filterSelf";

function filteredRange(self: AutoFilterSelf): HostObject | null {
  const filter = filterOf(self);
  const { context, sheet } = self;
  return filter === undefined ? null : rangeObject({ context, sheet, area: filter.area });
}

/** One entry a column, null where the column has no criteria. */
function criteria(self: AutoFilterSelf): unknown[] {
  const filter = filterOf(self);
  if (filter === undefined) return [];
  return Array.from({ length: columnsOf(filter.area) }, (_, column) => {
    const condition = storedCondition(filter, column);
    return condition === undefined ? null : criteriaOf(condition);
  });
}

/** "If the index value is not supported [...], then an `InvalidArgument` error will be thrown." */
function requireColumn({ area }: SheetFilter, column: unknown): number {
  const index = requireNumber(column, 0, columnsOf(area) - 1);
  if (!Number.isInteger(index)) throw invalidArgument();
  return index;
}

/** The filter of a range: a table's own, or that which the sheet gets there. */
function placed(self: AutoFilterSelf, range: unknown): SheetFilter {
  const { context, sheet, table } = self;
  const target = rangeArgument(context, sheet, range);
  if (target.sheet !== sheet) throw invalidArgument();
  if (table !== undefined) {
    if (!contains(table.area, target.area)) throw invalidArgument();
    if (table.hasHeaders) showButtons(self, table, true);
    return filterOf(self) ?? refuse();
  }
  const meetsTable = sheet.stored.tables.some(({ area }) => intersect(area, target.area) !== undefined);
  return meetsTable ? refuse() : placeFilter(context.model, sheet, target.area, byAddin);
}

function showButtons({ context, sheet }: AutoFilterSelf, table: StoredTable, shown: boolean): void {
  if (table.showFilter === shown) return;
  table.showFilter = shown;
  context.model.announce({ kind: "tables", sheet });
}

function refuse(): never {
  throw invalidOperation();
}

/** "This filters the column if column index and filter criteria are specified." */
function apply(self: AutoFilterSelf, range: unknown, column: unknown, given: unknown): void {
  if (isGiven(given) && !isGiven(column)) throw invalidArgument();
  const condition = isGiven(given) ? conditionOf(given) : undefined;
  const filter = placed(self, range);
  if (isGiven(column)) filterColumn(self, filter, requireColumn(filter, column), condition);
}

function remove(self: AutoFilterSelf): void {
  const { context, sheet, table } = self;
  if (table === undefined) {
    removeFilter(context.model, sheet, byAddin);
    return;
  }
  onFilter(self, clearConditions);
  showButtons(self, table, false);
}

export const autoFilterClass: HostClass<AutoFilterSelf> = {
  name: "AutoFilter",
  properties: {
    enabled: { get: (self) => filterOf(self) !== undefined },
    isDataFiltered: {
      get: (self) => {
        const filter = filterOf(self);
        return filter !== undefined && isFiltering(filter);
      },
    },
    criteria: { get: criteria },
  },
  navigations: {},
  methods: {
    apply,
    /** "Clears the filter criteria and sort state of the AutoFilter." */
    clearCriteria: (self) => {
      onFilter(self, clearConditions);
      onFilter(self, clearSort);
    },
    clearColumnCriteria: (self, column: unknown) => {
      const filter = filterOf(self) ?? refuse();
      filterColumn(self, filter, requireColumn(filter, column), undefined);
    },
    reapply: (self) => {
      onFilter(self, reapply);
    },
    remove,
    getRange: (self) => orNotFound(filteredRange(self)),
    getRangeOrNullObject: filteredRange,
  },
};

export function autoFilterObject({ context, sheet, table }: AutoFilterSelf): HostObject {
  return hostObject(autoFilterClass, { context, sheet, table });
}
