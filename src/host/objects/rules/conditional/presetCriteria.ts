import type { ConditionalRule } from "../../../../package/conditional/storedConditionalFormat";
import { contentFormula, periodFormula } from "../../../model/rules/conditional/ruleFormulas";

type Preset = Extract<ConditionalRule, { kind: "content" | "timePeriod" | "average" | "repeated" }>;

const content = (said: Extract<Preset, { kind: "content" }>["content"]): Preset => ({
  kind: "content",
  content: said,
  formula: "",
});
const period = (said: Extract<Preset, { kind: "timePeriod" }>["period"]): Preset => ({
  kind: "timePeriod",
  period: said,
  formula: "",
});
const average = (isAbove: boolean, deviations = 0, includesEqual = false): Preset => ({
  kind: "average",
  isAbove,
  deviations,
  includesEqual,
});

/** `Excel.ConditionalFormatPresetCriterion`, each as a rule of which only the formula is missing. */
const presets = {
  Blanks: content("containsBlanks"),
  NonBlanks: content("notContainsBlanks"),
  Errors: content("containsErrors"),
  NonErrors: content("notContainsErrors"),
  Yesterday: period("yesterday"),
  Today: period("today"),
  Tomorrow: period("tomorrow"),
  LastSevenDays: period("last7Days"),
  LastWeek: period("lastWeek"),
  ThisWeek: period("thisWeek"),
  NextWeek: period("nextWeek"),
  LastMonth: period("lastMonth"),
  ThisMonth: period("thisMonth"),
  NextMonth: period("nextMonth"),
  AboveAverage: average(true),
  BelowAverage: average(false),
  EqualOrAboveAverage: average(true, 0, true),
  EqualOrBelowAverage: average(false, 0, true),
  OneStdDevAboveAverage: average(true, 1),
  OneStdDevBelowAverage: average(false, 1),
  TwoStdDevAboveAverage: average(true, 2),
  TwoStdDevBelowAverage: average(false, 2),
  ThreeStdDevAboveAverage: average(true, 3),
  ThreeStdDevBelowAverage: average(false, 3),
  UniqueValues: { kind: "repeated", isUnique: true },
  DuplicateValues: { kind: "repeated", isUnique: false },
} as const satisfies Readonly<Record<string, Preset>>;

export type Criterion = keyof typeof presets;
export const criteria = Object.keys(presets) as Criterion[];

/** The rule of a criterion; `cell` is the first of the format. */
export function presetRule(criterion: Criterion, cell: string): Preset {
  const rule: Preset = presets[criterion];
  if (rule.kind === "content") return { ...rule, formula: contentFormula(rule.content, cell) };
  return rule.kind === "timePeriod" ? { ...rule, formula: periodFormula(rule.period, cell) } : rule;
}

/** The criterion of a rule; undefined for a rule of another type. */
export function criterionOf(rule: ConditionalRule): Criterion | undefined {
  const plain = JSON.stringify("formula" in rule ? { ...rule, formula: "" } : rule, sorted);
  return criteria.find((criterion) => JSON.stringify(presets[criterion], sorted) === plain);
}

const sorted = ["kind", "content", "period", "isAbove", "deviations", "includesEqual", "isUnique", "formula"];
