import type { CustomCondition, FilterCondition, TopCondition } from "../../../package/filters/storedFilter";
import { isGiven, requireNumber, requireOneOf, requireText } from "../argument";
import { invalidArgument, notImplemented } from "../excelErrors";
import { comparisonOf, comparisonText } from "./comparison";
import { dynamicNames, dynamicTypeOf } from "./dynamicNames";
import { dateGroupOf, filterDatetime } from "./filterDatetime";

/** `Excel.FilterCriteria` as it travels. */
type Criteria = Readonly<Record<string, unknown>>;

const filterOns = [
  ...(["BottomItems", "BottomPercent", "CellColor", "Dynamic", "FontColor"] as const),
  ...(["Values", "TopItems", "TopPercent", "Icon", "Custom"] as const),
] as const;

const topOf = (from: TopCondition["from"], unit: TopCondition["unit"], given: unknown): TopCondition => {
  const most = unit === "items" ? 500 : 100;
  return { kind: "top", from, unit, count: Math.trunc(requireNumber(Number(given), 1, most)) };
};

/** "The set of values to be used as part of `values` filtering": texts as cells show them, `""` for blanks, dates. */
function valuesOf(given: unknown): FilterCondition {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  const all: readonly unknown[] = given;
  const texts = all.filter((value) => typeof value !== "object").map(requireText);
  return {
    kind: "values",
    texts: texts.filter((text) => text !== ""),
    blank: texts.includes(""),
    dates: all.filter((value) => typeof value === "object").map(dateGroupOf),
  };
}

function customOf({ criterion1, criterion2, operator }: Criteria): CustomCondition {
  const criteria = isGiven(criterion2) ? [criterion1, criterion2] : [criterion1];
  const join = requireOneOf(operator, ["And", "Or"], "And");
  return {
    kind: "custom",
    join: criteria.length > 1 && join === "And" ? "and" : "or",
    comparisons: criteria.map((criterion) => comparisonOf(requireText(criterion))),
  };
}

/** What `Excel.FilterCriteria` means; a property that is null counts as not given. */
export function conditionOf(given: unknown): FilterCondition {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const criteria = given as Criteria;
  if (isGiven(criteria["subField"])) throw notImplemented("FilterCriteria.subField");
  const filterOn = requireOneOf(criteria["filterOn"], filterOns);
  switch (filterOn) {
    case "TopItems":
      return topOf("top", "items", criteria["criterion1"]);
    case "TopPercent":
      return topOf("top", "percent", criteria["criterion1"]);
    case "BottomItems":
      return topOf("bottom", "items", criteria["criterion1"]);
    case "BottomPercent":
      return topOf("bottom", "percent", criteria["criterion1"]);
    case "Values":
      return valuesOf(criteria["values"]);
    case "Custom":
      return customOf(criteria);
    case "Dynamic":
      return { kind: "dynamic", type: dynamicTypeOf(criteria["dynamicCriteria"]) };
    case "CellColor":
    case "FontColor":
    case "Icon":
      throw notImplemented(`a filter on ${filterOn}`);
  }
}

/** A condition as `Excel.FilterCriteria`; what a kind of filter does not use is left out. */
export function criteriaOf(condition: FilterCondition): Criteria {
  switch (condition.kind) {
    case "values": {
      const blank = condition.blank ? [""] : [];
      const values = [...condition.texts, ...blank, ...condition.dates.map(filterDatetime)];
      return { filterOn: "Values", values };
    }
    case "top": {
      const from = condition.from === "top" ? "Top" : "Bottom";
      const unit = condition.unit === "items" ? "Items" : "Percent";
      return { filterOn: `${from}${unit}`, criterion1: String(condition.count) };
    }
    case "custom": {
      const [criterion1, criterion2] = condition.comparisons.map(comparisonText);
      const first = { filterOn: "Custom", criterion1: criterion1 ?? "" };
      const operator = condition.join === "and" ? "And" : "Or";
      return criterion2 === undefined ? first : { ...first, criterion2, operator };
    }
    case "dynamic":
      return { filterOn: "Dynamic", dynamicCriteria: dynamicNames[condition.type] };
    case "color":
      throw notImplemented("the criteria of a filter on a colour");
    case "icon":
      throw notImplemented("the criteria of a filter on an icon");
    case "unknown":
      throw notImplemented("the criteria of this filter");
  }
}
