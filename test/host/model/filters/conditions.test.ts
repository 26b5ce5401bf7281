import { setCondition } from "../../../../src/host/model/filters/applyFilter";
import type {
  Comparison,
  ComparisonOperator,
  DynamicType,
  FilterCondition,
} from "../../../../src/package/filters/storedFilter";
import type { StoredValue } from "../../../../src/package/cells/cellStore";
import { aWednesday, filteredColumns, shownTexts } from "./filteredColumn";

/** What a column shows under a condition. */
function shown(values: readonly StoredValue[], condition: FilterCondition): string[] {
  const { model, filter } = filteredColumns({ Header: values });
  setCondition(model, filter, 0, condition, { source: "user", now: aWednesday });
  return shownTexts(model, filter);
}

const values = (texts: readonly string[], more: Partial<Extract<FilterCondition, { kind: "values" }>> = {}) =>
  ({ kind: "values", texts, blank: false, dates: [], ...more }) as const;

const custom = (join: "and" | "or", ...comparisons: readonly (readonly [ComparisonOperator, string])[]) => ({
  kind: "custom" as const,
  join,
  comparisons: comparisons.map(([operator, value]): Comparison => ({ operator, value })),
});

describe("values", () => {
  it("shows what reads like one of the texts, whatever the case", () => {
    expect(shown(["Camp", "camp", "School", 5], values(["CAMP", "5"]))).toEqual(["Camp", "camp", "5"]);
  });
  it("shows numbers as their format shows them", () => {
    expect(shown(["50%", "0.5"], values(["50%"]))).toEqual(["50%"]);
  });
  it("shows blanks only when asked to", () => {
    expect(shown(["a", "", "b"], values(["a"], { blank: true }))).toEqual(["a", ""]);
    expect(shown(["a", "", "b"], values(["a"]))).toEqual(["a"]);
  });
  it("shows dates of a year, a month or a day", () => {
    const dates = ["1/31/2024", "4/2/2025", "4/3/2025", "5/1/2025", "text"];
    const found = shown(dates, values([], { dates: [[2024], [2025, 4, 3]] }));
    expect(found).toEqual(["1/31/2024", "4/3/2025"]);
    expect(shown(dates, values([], { dates: [[2025, 4]] }))).toEqual(["4/2/2025", "4/3/2025"]);
  });
});

describe("comparisons", () => {
  const mixed = [3, 12, "12", "abc", "ABD", "", true];
  it.each<[string, FilterCondition, string[]]>([
    ["numbers above", custom("or", ["greaterThan", "5"]), ["12", "12"]],
    ["a span of numbers", custom("and", ["greaterThanOrEqual", "3"], ["lessThan", "12"]), ["3"]],
    ["texts that begin alike", custom("or", ["equal", "ab*"]), ["abc", "ABD"]],
    ["texts with one character open", custom("or", ["equal", "?bc"]), ["abc"]],
    ["everything but", custom("and", ["notEqual", "ab*"], ["notEqual", "12"]), ["3", "", "TRUE"]],
    ["blanks", custom("or", ["equal", ""]), [""]],
    ["what is not blank", custom("or", ["notEqual", " "]), ["3", "12", "12", "abc", "ABD", "TRUE"]],
    ["texts that come after", custom("or", ["greaterThan", "abc"]), ["ABD"]],
    ["one or the other", custom("or", ["lessThan", "5"], ["equal", "abd"]), ["3", "ABD"]],
  ])("shows %s", (_, condition, expected) => {
    expect(shown(mixed, condition)).toEqual(expected);
  });
  it("takes a wildcard after ~ for itself", () => {
    expect(shown(["a*", "ab", "a?"], custom("or", ["equal", "a~*"]))).toEqual(["a*"]);
  });
  it("compares with dates as they are typed", () => {
    expect(shown(["1/31/2025", "2/1/2025"], custom("or", ["greaterThan", "1/31/2025"]))).toEqual([
      "2/1/2025",
    ]);
  });
});

describe("top and bottom", () => {
  const numbers = [5, 9, 1, "text", 9, 7, ""];
  it.each<[string, FilterCondition, string[]]>([
    [
      "the largest two, with what equals them",
      { kind: "top", from: "top", unit: "items", count: 1 },
      ["9", "9"],
    ],
    ["the smallest two", { kind: "top", from: "bottom", unit: "items", count: 2 }, ["5", "1"]],
    ["the largest fifth", { kind: "top", from: "top", unit: "percent", count: 20 }, ["9", "9"]],
    ["at least one of few", { kind: "top", from: "bottom", unit: "percent", count: 1 }, ["1"]],
    ["all of fewer", { kind: "top", from: "top", unit: "items", count: 50 }, ["5", "9", "1", "9", "7"]],
  ])("shows %s", (_, condition, expected) => {
    expect(shown(numbers, condition)).toEqual(expected);
  });
});

describe("dynamic", () => {
  it("compares with the average of the numbers", () => {
    expect(shown([1, 2, 9, "text"], { kind: "dynamic", type: "aboveAverage" })).toEqual(["9"]);
    expect(shown([1, 2, 9, "text"], { kind: "dynamic", type: "belowAverage" })).toEqual(["1", "2"]);
  });
  it.each<[DynamicType, string[]]>([
    ["yesterday", ["4/15/2025"]],
    ["today", ["4/16/2025"]],
    ["tomorrow", ["4/17/2025"]],
    ["lastWeek", ["4/12/2025"]],
    ["thisWeek", ["4/13/2025", "4/15/2025", "4/16/2025", "4/17/2025"]],
    ["nextWeek", ["4/20/2025"]],
    ["lastMonth", ["3/31/2025"]],
    ["nextMonth", []],
    ["lastQuarter", ["1/1/2025", "3/31/2025"]],
    ["nextQuarter", ["7/1/2025"]],
    ["lastYear", ["12/31/2024", "4/30/2024"]],
    ["nextYear", []],
    ["yearToDate", ["1/1/2025", "3/31/2025", "4/12/2025", "4/13/2025", "4/15/2025", "4/16/2025"]],
    ["Q4", ["12/31/2024"]],
    ["M3", ["3/31/2025"]],
  ])("%s counts from a Wednesday, 16 April 2025", (type, expected) => {
    const dates = [
      ...["12/31/2024", "4/30/2024", "1/1/2025", "3/31/2025", "4/12/2025"],
      ...["4/13/2025", "4/15/2025", "4/16/2025", "4/17/2025", "4/20/2025", "7/1/2025"],
    ];
    expect(shown(dates, { kind: "dynamic", type })).toEqual(expected);
  });
});
