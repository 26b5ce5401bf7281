import { errorOf } from "../../objects/office";
import { propertyOf } from "../contentsOf";
import { expectation, type Bench, type Expectation } from "../expectation";

const column = (range: Excel.Range): Promise<unknown> => propertyOf(range.getColumn(0), "values");
const ofOne = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

/** "A1:B4": a header, and sites with their people. */
function fillSites({ sheet }: Bench): Excel.Range {
  const range = sheet.getRange("A1:B4");
  range.values = [
    ["Site", "People"],
    ["b", 20],
    ["c", 10],
    ["a", 20],
  ];
  return range;
}

const orders: readonly (readonly [says: string, fields: Excel.SortField[], order: readonly string[]])[] = [
  ["Perform a sort operation.", [{ key: 0 }], ["a", "b", "c"]],
  ["The list of conditions to sort on.", [{ key: 1, ascending: false }, { key: 0 }], ["a", "b", "c"]],
  ["The list of conditions to sort on.", [{ key: 1 }], ["c", "b", "a"]],
];

const sorted = orders.map(([says, fields, order]) =>
  expectation("RangeSort.apply", says, async (bench) => {
    const range = fillSites(bench);
    range.sort.apply(fields, false, true);
    expect(await column(range)).toEqual(ofOne("Site", ...order));
  }),
);

const others: readonly Expectation[] = [
  expectation("Range.sort", "Represents the range sort of the current range.", async (bench) => {
    const range = bench.sheet.getRange("A1:A3");
    range.values = [[3], [1], [2]];
    range.sort.apply([{ key: 0 }]);
    expect(await column(range)).toEqual(ofOne(1, 2, 3));
  }),
  expectation("RangeSort.apply", "Whether to have the casing impact string ordering.", async (bench) => {
    const range = bench.sheet.getRange("A1:A3");
    range.values = [["b"], ["B"], ["b"]];
    range.sort.apply([{ key: 0 }], true);
    expect(await column(range)).toEqual(ofOne("b", "b", "B"));
  }),
  expectation("RangeSort.apply", "Whether the operation is sorting rows or columns.", async ({ sheet }) => {
    const range = sheet.getRange("A1:C2");
    range.values = [
      [3, 1, 2],
      ["c", "a", "b"],
    ];
    range.sort.apply([{ key: 0 }], false, false, "Columns");
    expect(await propertyOf(range, "values")).toEqual([
      [1, 2, 3],
      ["a", "b", "c"],
    ]);
  }),
  expectation("RangeSort.apply", "The list of conditions to sort on.", async (bench) => {
    const range = bench.sheet.getRange("A1:A3");
    range.values = [[1], [2], [3]];
    range.getCell(2, 0).format.fill.color = "#FF0000";
    range.sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }]);
    expect(await column(range)).toEqual(ofOne(3, 1, 2));
    range.sort.apply([{ key: 1 }]);
    expect(await errorOf(bench.context.sync())).toBe("InvalidArgument at RangeSort.apply");
  }),
  expectation(
    "Range.removeDuplicates",
    "Removes duplicate values from the range specified by the columns.",
    async (bench) => {
      const range = fillSites(bench);
      range.removeDuplicates([1], true);
      expect(await propertyOf(range, "values")).toEqual([
        ["Site", "People"],
        ["b", 20],
        ["c", 10],
        ["", ""],
      ]);
    },
  ),
  expectation(
    "RemoveDuplicatesResult.removed",
    "Number of duplicated rows removed by the operation.",
    async (bench) => {
      const result = fillSites(bench).removeDuplicates([0, 1], false);
      expect(await propertyOf(result, "removed")).toBe(0);
    },
  ),
  expectation(
    "RemoveDuplicatesResult.uniqueRemaining",
    "Number of remaining unique rows present in the resulting range.",
    async (bench) => {
      const result = fillSites(bench).removeDuplicates([1], true);
      expect(await propertyOf(result, "uniqueRemaining")).toBe(2);
    },
  ),
];

export const rangeSorting: readonly Expectation[] = [...sorted, ...others];
