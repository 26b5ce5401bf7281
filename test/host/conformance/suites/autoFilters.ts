import { errorOf, plain } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";
import { shown } from "../shown";

/** Five rows below their headers in A1:B6, and what the sites in sight are. */
function sites({ sheet }: Bench) {
  const range = sheet.getRange("A1:B6");
  range.values = [
    ["Site", "People"],
    ["Camp 1", 10],
    ["School", 40],
    ["Camp 2", 30],
    ["", 20],
    ["Shelter", 50],
  ];
  return { range, filter: sheet.autoFilter, inSight: () => shown(sheet.getRange("A2:A6")) };
}

const camps = { filterOn: "Custom", criterion1: "=Camp*" } as const;

export const autoFilters: readonly Expectation[] = [
  expectation(
    "AutoFilter.apply",
    "This filters the column if column index and filter criteria are specified.",
    async (bench) => {
      const { range, filter, inSight } = sites(bench);
      filter.apply(range, 0, camps);
      expect(await inSight()).toEqual(["Camp 1", "Camp 2"]);
      filter.apply(range, 1, { filterOn: "TopItems", criterion1: "3" });
      expect(await inSight()).toEqual(["Camp 2"]);
    },
  ),
  expectation("AutoFilter.apply", "Applies the AutoFilter to a range.", async (bench) => {
    const { filter, inSight } = sites(bench);
    filter.apply("A1:B6");
    filter.load("enabled,isDataFiltered");
    expect(await inSight()).toHaveLength(5);
    expect([filter.enabled, filter.isDataFiltered]).toEqual([true, false]);
  }),
  expectation(
    "AutoFilter.criteria",
    "An array that holds all the filter criteria in the autofiltered range.",
    async (bench) => {
      const { range, filter } = sites(bench);
      filter.apply(range, 1, { filterOn: "Custom", criterion1: ">10", criterion2: "<50", operator: "And" });
      filter.load("criteria");
      await bench.context.sync();
      expect(plain(filter.criteria)).toEqual([
        null,
        { filterOn: "Custom", criterion1: ">10", criterion2: "<50", operator: "And" },
      ]);
    },
  ),
  expectation("AutoFilter.enabled", "Specifies if the AutoFilter is enabled.", async (bench) => {
    const { filter } = sites(bench);
    filter.load("enabled");
    await bench.context.sync();
    expect(filter.enabled).toBe(false);
  }),
  expectation(
    "AutoFilter.isDataFiltered",
    "Specifies if the AutoFilter has filter criteria.",
    async (bench) => {
      const { range, filter } = sites(bench);
      filter.apply(range, 0, camps);
      filter.load("isDataFiltered");
      await bench.context.sync();
      expect(filter.isDataFiltered).toBe(true);
    },
  ),
  expectation(
    "AutoFilter.clearColumnCriteria",
    "Clears the column filter criteria of the AutoFilter.",
    async (bench) => {
      const { range, filter, inSight } = sites(bench);
      filter.apply(range, 0, camps);
      filter.apply(range, 1, { filterOn: "TopItems", criterion1: "3" });
      filter.clearColumnCriteria(1);
      expect(await inSight()).toEqual(["Camp 1", "Camp 2"]);
    },
  ),
  expectation("AutoFilter.clearColumnCriteria", "Clears the column filter", async (bench) => {
    const { range, filter } = sites(bench);
    filter.apply(range, 0, camps);
    await bench.context.sync();
    filter.clearColumnCriteria(2);
    expect(await errorOf(bench.context.sync())).toBe("InvalidArgument at AutoFilter.clearColumnCriteria");
  }),
  expectation(
    "AutoFilter.clearCriteria",
    "Clears the filter criteria and sort state of the AutoFilter.",
    async (bench) => {
      const { range, filter, inSight } = sites(bench);
      filter.apply(range, 0, camps);
      filter.clearCriteria();
      filter.load("enabled,isDataFiltered");
      expect(await inSight()).toHaveLength(5);
      expect([filter.enabled, filter.isDataFiltered]).toEqual([true, false]);
    },
  ),
  expectation(
    "AutoFilter.reapply",
    "Applies the specified AutoFilter object currently on the range.",
    async (bench) => {
      const { range, filter, inSight } = sites(bench);
      filter.apply(range, 0, camps);
      bench.sheet.getRange("A3").values = [["Camp 3"]];
      expect(await inSight()).toEqual(["Camp 1", "Camp 2"]);
      filter.reapply();
      expect(await inSight()).toEqual(["Camp 1", "Camp 3", "Camp 2"]);
    },
  ),
  expectation("AutoFilter.remove", "Removes the AutoFilter for the range.", async (bench) => {
    const { range, filter, inSight } = sites(bench);
    filter.apply(range, 0, camps);
    filter.remove();
    filter.load("enabled");
    expect(await inSight()).toHaveLength(5);
    expect(filter.enabled).toBe(false);
  }),
  expectation(
    "AutoFilter.getRange",
    "Returns the `Range` object that represents the range to which the AutoFilter applies.",
    async (bench) => {
      const { context } = bench;
      const { range, filter } = sites(bench);
      filter.apply(range);
      const found = filter.getRange();
      found.load("address");
      await context.sync();
      expect(found.address).toBe("Sheet1!A1:B6");
    },
  ),
  expectation(
    "AutoFilter.getRangeOrNullObject",
    "If there is no `Range` object associated with the AutoFilter, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, sheet }) => {
      const found = sheet.autoFilter.getRangeOrNullObject();
      await context.sync();
      expect(found.isNullObject).toBe(true);
    },
  ),
  expectation(
    "Worksheet.autoFilter",
    "Represents the `AutoFilter` object of the worksheet.",
    async (bench) => {
      sites(bench);
      bench.sheet.autoFilter.apply("A1:B6");
      bench.sheet.autoFilter.load("enabled");
      await bench.context.sync();
      expect(bench.sheet.autoFilter.enabled).toBe(true);
    },
  ),
];
