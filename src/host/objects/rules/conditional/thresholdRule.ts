import type { Threshold, ThresholdType } from "../../../../package/conditional/storedConditionalFormat";
import { isGiven, requireOneOf, requireRecord } from "../../argument";
import { invalidArgument } from "../../excelErrors";
import { operandOf } from "../operand";
import type { ConditionalSelf } from "./conditionalSelf";

/** `Excel.ConditionalFormatRuleType` and its relatives; "Automatic" is of bars only. */
const types = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
} as const satisfies Readonly<Record<string, ThresholdType>>;
type TypeName = keyof typeof types;
const typeNames = Object.keys(types) as TypeName[];

export const shownType = (type: ThresholdType): string =>
  type.startsWith("auto") ? "Automatic" : (typeNames.find((name) => types[name] === type) ?? "Invalid");

/** Numbers are told as they are, formulas with `=`; null where the type says it all. */
export const shownValue = ({ type, value }: Threshold): string | null =>
  value === "" ? null : type === "formula" || !Number.isFinite(Number(value)) ? `=${value}` : value;

/** Reads `{ formula, type }`. `automatic` is what the type "Automatic" means here, if it is known. */
export function thresholdFrom(
  self: ConditionalSelf,
  said: unknown,
  allowed: readonly string[],
  automatic?: ThresholdType,
): Threshold {
  const given = requireRecord(said);
  const name = requireOneOf(given["type"], allowed);
  const type = name === "Automatic" ? automatic : types[name as TypeName];
  if (type === undefined) throw invalidArgument();
  const needsValue = !["min", "max", "autoMin", "autoMax"].includes(type);
  if (needsValue && !isGiven(given["formula"])) throw invalidArgument();
  const value = needsValue ? operandOf(self.cells.context, given["formula"]) : "";
  return { type, value, isInclusive: true };
}
