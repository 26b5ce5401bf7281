import type { FilterCondition } from "../../../package/filters/storedFilter";
import { conditionOf as storedCondition } from "../../model/filters/sheetFilter";
import type { HostClass } from "../../wire/hostClass";
import { invalidOperation } from "../excelErrors";
import { conditionOf, criteriaOf } from "./filterCriteria";
import { filterColumn, filterOf, type AutoFilterSelf } from "./filterSelf";

/** Behind a Filter: a column of a table. */
export interface FilterSelf extends AutoFilterSelf {
  /** From the left of the table. */
  readonly column: number;
}

function change(self: FilterSelf, condition: FilterCondition | undefined): void {
  const filter = filterOf(self);
  if (filter === undefined) throw invalidOperation();
  filterColumn(self, filter, self.column, condition);
}

function criteria(self: FilterSelf): unknown {
  const filter = filterOf(self);
  const condition = filter && storedCondition(filter, self.column);
  return condition === undefined ? null : criteriaOf(condition);
}

/** A method that applies criteria made of its arguments. */
const applies =
  (criteriaFrom: (...given: readonly unknown[]) => Readonly<Record<string, unknown>>) =>
  (self: FilterSelf, ...given: readonly unknown[]) => {
    change(self, conditionOf(criteriaFrom(...given)));
  };

export const filterClass: HostClass<FilterSelf> = {
  name: "Filter",
  properties: { criteria: { get: criteria } },
  navigations: {},
  methods: {
    apply: (self, given: unknown) => {
      change(self, conditionOf(given));
    },
    clear: (self) => {
      change(self, undefined);
    },
    applyBottomItemsFilter: applies((count) => ({ filterOn: "BottomItems", criterion1: count })),
    applyBottomPercentFilter: applies((percent) => ({ filterOn: "BottomPercent", criterion1: percent })),
    applyTopItemsFilter: applies((count) => ({ filterOn: "TopItems", criterion1: count })),
    applyTopPercentFilter: applies((percent) => ({ filterOn: "TopPercent", criterion1: percent })),
    applyCustomFilter: applies((criterion1, criterion2, operator) => ({
      filterOn: "Custom",
      criterion1,
      criterion2,
      operator,
    })),
    applyDynamicFilter: applies((dynamicCriteria) => ({ filterOn: "Dynamic", dynamicCriteria })),
    applyValuesFilter: applies((values) => ({ filterOn: "Values", values })),
  },
};
