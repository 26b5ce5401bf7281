import { errorOf, plain } from "../../objects/office";
import { expectation, expectations, type Bench, type Expectation } from "../expectation";
import { shown } from "../shown";

/** A table of five rows in A1:C6 with a filter each on its sites, numbers and dates. */
function tableOf({ sheet }: Bench) {
  sheet.getRange("A1:C6").values = [
    ["Site", "People", "Opened"],
    ["Camp 1", 10, "1/31/2024"],
    ["School", 40, "4/2/2025"],
    ["Camp 2", 30, "4/3/2025"],
    ["", 20, "5/1/2025"],
    ["Shelter", 50, "4/30/2024"],
  ];
  const table = sheet.tables.add("A1:C6", true);
  const filterOf = (column: string) => table.columns.getItem(column).filter;
  return { table, filterOf, inSight: () => shown(table.columns.getItem("Site").getDataBodyRange()) };
}

type Apply = (filterOf: (column: string) => Excel.Filter) => void;

const applying: readonly (readonly [member: string, says: string, apply: Apply, inSight: unknown[]])[] = [
  [
    "Filter.applyBottomItemsFilter",
    "The number of elements from the bottom to show.",
    (filterOf) => {
      filterOf("People").applyBottomItemsFilter(2);
    },
    ["Camp 1", ""],
  ],
  [
    "Filter.applyBottomPercentFilter",
    "The percentage of elements from the bottom to show.",
    (filterOf) => {
      filterOf("People").applyBottomPercentFilter(40);
    },
    ["Camp 1", ""],
  ],
  [
    "Filter.applyTopItemsFilter",
    "The number of elements from the top to show.",
    (filterOf) => {
      filterOf("People").applyTopItemsFilter(1);
    },
    ["Shelter"],
  ],
  [
    "Filter.applyTopPercentFilter",
    "The percentage of elements from the top to show.",
    (filterOf) => {
      filterOf("People").applyTopPercentFilter(50);
    },
    ["School", "Shelter"],
  ],
  [
    "Filter.applyCustomFilter",
    "The operator that describes how the two criteria are joined.",
    (filterOf) => {
      filterOf("Site").applyCustomFilter("=Camp*", "=School", "Or");
    },
    ["Camp 1", "School", "Camp 2"],
  ],
  [
    "Filter.applyDynamicFilter",
    'Apply a "Dynamic" filter to the column.',
    (filterOf) => {
      filterOf("People").applyDynamicFilter("AboveAverage");
    },
    ["School", "Shelter"],
  ],
  [
    "Filter.applyDynamicFilter",
    "The dynamic criteria to apply.",
    (filterOf) => {
      filterOf("Opened").applyDynamicFilter("AllDatesInPeriodApril");
    },
    ["School", "Camp 2", "Shelter"],
  ],
  [
    "Filter.applyValuesFilter",
    "This must be an array of strings or an array of `Excel.FilterDateTime` objects.",
    (filterOf) => {
      filterOf("Site").applyValuesFilter(["school", ""]);
    },
    ["School", ""],
  ],
  [
    "Filter.applyValuesFilter",
    "The list of values to show.",
    (filterOf) => {
      filterOf("Opened").applyValuesFilter([{ date: "2025-04-15", specificity: "Month" }]);
    },
    ["School", "Camp 2"],
  ],
  [
    "Filter.apply",
    "Apply the given filter criteria on the given column.",
    (filterOf) => {
      filterOf("Site").apply({ filterOn: "Values", values: ["Shelter"] });
    },
    ["Shelter"],
  ],
  [
    "Filter.clear",
    "Clear the filter on the given column.",
    (filterOf) => {
      filterOf("Site").applyValuesFilter(["Shelter"]);
      filterOf("People").applyTopItemsFilter(2);
      filterOf("Site").clear();
    },
    ["School", "Shelter"],
  ],
];

export const columnFilters: readonly Expectation[] = [
  ...expectations(applying, async (bench, [, , apply, expected]) => {
    const { filterOf, inSight } = tableOf(bench);
    apply(filterOf);
    expect(await inSight()).toEqual(expected);
  }),
  expectation("Filter.criteria", "The currently applied filter on the given column.", async (bench) => {
    const { filterOf } = tableOf(bench);
    const [site, opened, people] = [filterOf("Site"), filterOf("Opened"), filterOf("People")];
    const values = [{ date: "2025-04-15", specificity: "Month" } as const];
    opened.applyValuesFilter(values);
    people.applyTopItemsFilter(3);
    for (const filter of [site, opened, people]) filter.load("criteria");
    await bench.context.sync();
    expect(plain([site.criteria, opened.criteria, people.criteria])).toEqual([
      null,
      { filterOn: "Values", values: [{ date: "2025-04-01", specificity: "Month" }] },
      { filterOn: "TopItems", criterion1: "3" },
    ]);
  }),
  expectation("TableColumn.filter", "Retrieves the filter applied to the column.", async (bench) => {
    const { filterOf } = tableOf(bench);
    filterOf("Site").applyDynamicFilter("YearToDate");
    const filter = filterOf("Site");
    filter.load("criteria");
    await bench.context.sync();
    expect(plain(filter.criteria)).toEqual({ filterOn: "Dynamic", dynamicCriteria: "YearToDate" });
  }),
  expectation(
    "Table.clearFilters",
    "Clears all the filters currently applied on the table.",
    async (bench) => {
      const { table, filterOf, inSight } = tableOf(bench);
      filterOf("Site").applyValuesFilter(["Shelter"]);
      filterOf("People").applyTopItemsFilter(3);
      table.clearFilters();
      expect(await inSight()).toHaveLength(5);
    },
  ),
  expectation("Table.reapplyFilters", "Reapplies all the filters currently on the table.", async (bench) => {
    const { table, filterOf, inSight } = tableOf(bench);
    filterOf("Site").applyValuesFilter(["Shelter"]);
    bench.sheet.getRange("A2").values = [["Shelter"]];
    table.reapplyFilters();
    expect(await inSight()).toEqual(["Shelter", "Shelter"]);
  }),
  expectation("Table.autoFilter", "Represents the `AutoFilter` object of the table.", async (bench) => {
    const { table, inSight } = tableOf(bench);
    table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["School"] });
    table.autoFilter.load("enabled,isDataFiltered");
    bench.sheet.autoFilter.load("enabled");
    expect(await inSight()).toEqual(["School"]);
    expect([table.autoFilter.enabled, table.autoFilter.isDataFiltered]).toEqual([true, true]);
    expect(bench.sheet.autoFilter.enabled).toBe(false);
  }),
  expectation(
    "Table.showFilterButton",
    "Specifies if the filter buttons are visible at the top of each column header.",
    async (bench) => {
      const { table, filterOf } = tableOf(bench);
      table.showFilterButton = false;
      await bench.context.sync();
      filterOf("Site").applyValuesFilter(["School"]);
      expect(await errorOf(bench.context.sync())).toBe("InvalidOperation at Filter.applyValuesFilter");
    },
  ),
];
