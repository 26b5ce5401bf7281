import type {
  RuleOf,
  StoredConditionalFormat,
} from "../../../../package/conditional/storedConditionalFormat";
import { daysBetweenSystems } from "../../numberFormat";
import { average, repeated, topOrBottom } from "./amongAll";
import { cellIs } from "./cellIs";
import { ofNumbers, type Condition, type Surroundings } from "./condition";
import { isInPeriod } from "./timePeriods";

function textIs({ operator, text }: RuleOf<"text">): Condition {
  const wanted = text.toLowerCase();
  if (wanted === "") return () => undefined;
  const tests = {
    containsText: (value: string) => value.includes(wanted),
    notContains: (value: string) => !value.includes(wanted),
    beginsWith: (value: string) => value.startsWith(wanted),
    endsWith: (value: string) => value.endsWith(wanted),
  };
  return ({ value, type }) => type !== "error" && tests[operator](String(value).toLowerCase());
}

const contains: Readonly<Record<RuleOf<"content">["content"], Condition>> = {
  containsBlanks: ({ value, type }) => type === "empty" || String(value).trim() === "",
  notContainsBlanks: ({ value, type }) => type !== "empty" && String(value).trim() !== "",
  containsErrors: ({ type }) => type === "error",
  notContainsErrors: ({ type }) => type !== "error",
};

/** From the workbook's date system to that of 1900. */
const shiftOf = ({ model }: Surroundings): number =>
  model.stored.dateSystem === 1904 ? daysBetweenSystems : 0;

/** When a format holds; undefined for what draws (scales, bars, icons) and for what is not known. */
export function conditionOf(format: StoredConditionalFormat, around: Surroundings): Condition | undefined {
  const { rule } = format;
  switch (rule.kind) {
    case "expression":
      return () => (/^(true|false)$/i.test(rule.formula) ? rule.formula.toLowerCase() === "true" : undefined);
    case "cellIs":
      return cellIs(rule, format, around);
    case "text":
      return textIs(rule);
    case "content":
      return contains[rule.content];
    case "timePeriod":
      return ofNumbers((value) => isInPeriod(rule.period, Math.floor(value) + shiftOf(around), around.today));
    case "top10":
      return topOrBottom(rule, format, around);
    case "average":
      return average(rule, format, around);
    case "repeated":
      return repeated(rule, format, around);
    case "colorScale":
    case "dataBar":
    case "iconSet":
    case "unknown":
      return undefined;
  }
}
