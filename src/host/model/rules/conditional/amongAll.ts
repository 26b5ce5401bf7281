import type {
  RuleOf,
  StoredConditionalFormat,
} from "../../../../package/conditional/storedConditionalFormat";
import type { Content } from "../lookUp";
import { ofNumbers, type Condition, type Surroundings } from "./condition";
import { deviationOf, eachContent, meanOf, sortedNumbers } from "./statistics";

/** Conditions that a cell meets or not by what all the other cells of the format hold. */

const keyOf = ({ value, type }: Content): string => `${type} ${String(value).toLowerCase()}`;

export function topOrBottom(
  rule: RuleOf<"top10">,
  format: StoredConditionalFormat,
  { sheet }: Surroundings,
): Condition {
  const sorted = sortedNumbers(sheet, format.areas);
  const share = Math.max(1, Math.floor((sorted.length * rule.rank) / 100));
  const count = Math.min(sorted.length, rule.isPercent ? share : rule.rank);
  const limit = sorted[rule.isBottom ? count - 1 : sorted.length - count];
  if (limit === undefined) return () => false;
  return ofNumbers((value) => (rule.isBottom ? value <= limit : value >= limit));
}

export function average(
  rule: RuleOf<"average">,
  format: StoredConditionalFormat,
  { sheet }: Surroundings,
): Condition {
  const numbers = sortedNumbers(sheet, format.areas);
  if (numbers.length === 0) return () => false;
  const away = rule.deviations * (rule.deviations > 0 ? deviationOf(numbers) : 0);
  const limit = meanOf(numbers) + (rule.isAbove ? away : -away);
  return ofNumbers(
    (value) => (rule.isAbove ? value > limit : value < limit) || (rule.includesEqual && value === limit),
  );
}

export function repeated(
  { isUnique }: RuleOf<"repeated">,
  format: StoredConditionalFormat,
  { sheet }: Surroundings,
): Condition {
  const counts = new Map<string, number>();
  eachContent(sheet, format.areas, (content) => {
    const key = keyOf(content);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return (cell) => cell.type !== "empty" && (counts.get(keyOf(cell)) ?? 0) > 1 !== isUnique;
}
