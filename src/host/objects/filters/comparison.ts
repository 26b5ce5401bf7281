import type { Comparison, ComparisonOperator } from "../../../package/filters/storedFilter";

const signs: readonly (readonly [sign: string, operator: ComparisonOperator])[] = [
  ["<>", "notEqual"],
  ["<=", "lessThanOrEqual"],
  [">=", "greaterThanOrEqual"],
  ["<", "lessThan"],
  [">", "greaterThan"],
  ["=", "equal"],
];

/** `">50"` for numbers greater than 50, `"=*s"` for values ending in "s"; without a sign it means equal. */
export function comparisonOf(criterion: string): Comparison {
  const [sign, operator] = signs.find(([known]) => criterion.startsWith(known)) ?? ["", "equal"];
  return { operator, value: criterion.slice(sign.length) };
}

/** @example comparisonText({ operator: "greaterThan", value: "50" }) === ">50" */
export function comparisonText({ operator, value }: Comparison): string {
  const [sign = "="] = signs.find(([, known]) => known === operator) ?? [];
  return sign + value.trim();
}
