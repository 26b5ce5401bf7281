import {
  changedAttributes,
  flagForm,
  numberForm,
  readAttributes,
  requiredNumberForm,
  wordForm,
} from "../xml/attributes";
import { attributeOf, element, textOf, childrenOf, localName, type XmlElement } from "../xml/element";
import {
  cellContents,
  textOperators,
  timePeriods,
  valueOperators,
  type ConditionalRule,
} from "./storedConditionalFormat";

/** Rules that are attributes and formulas: scales, bars and icons are elements of their own. */
export type PlainRule = Exclude<ConditionalRule, { kind: "colorScale" | "dataBar" | "iconSet" | "unknown" }>;

const operatorForms = { operator: wordForm(valueOperators, undefined) };
const rankForms = { rank: requiredNumberForm(10), bottom: flagForm(), percent: flagForm() };
const averageForms = { aboveAverage: flagForm(true), equalAverage: flagForm(), stdDev: numberForm(0) };
const periodForms = { timePeriod: wordForm(timePeriods, undefined) };

/** What `type` says of each operator of texts. */
const textTypes = {
  containsText: "containsText",
  notContains: "notContainsText",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

/** The formulas of a rule; the extension calls them `xm:f`. */
export const formulasIn = (rule: XmlElement): string[] =>
  childrenOf(rule)
    .filter(({ name }) => ["formula", "f"].includes(localName(name)))
    .map(textOf);

/** Reads a rule by its type; undefined for a type that is none of these. */
export function readPlainRule(rule: XmlElement): PlainRule | undefined {
  const type = attributeOf(rule, "type") ?? "";
  const [formula = "", formula2 = ""] = formulasIn(rule);
  const operator = textOperators.find((each) => textTypes[each] === type);
  const content = cellContents.find((each) => each === type);
  if (operator) return { kind: "text", operator, text: attributeOf(rule, "text") ?? "", formula };
  if (content) return { kind: "content", content, formula };
  switch (type) {
    case "expression":
      return { kind: "expression", formula };
    case "cellIs": {
      const { operator: comparison = "equal" } = readAttributes(rule, operatorForms);
      return { kind: "cellIs", operator: comparison, formula1: formula, formula2 };
    }
    case "timePeriod": {
      const { timePeriod } = readAttributes(rule, periodForms);
      return timePeriod && { kind: "timePeriod", period: timePeriod, formula };
    }
    case "top10": {
      const { rank, bottom, percent } = readAttributes(rule, rankForms);
      return { kind: "top10", rank, isBottom: bottom, isPercent: percent };
    }
    case "aboveAverage": {
      const { aboveAverage, equalAverage, stdDev } = readAttributes(rule, averageForms);
      return { kind: "average", isAbove: aboveAverage, includesEqual: equalAverage, deviations: stdDev };
    }
    case "uniqueValues":
    case "duplicateValues":
      return { kind: "repeated", isUnique: type === "uniqueValues" };
    default:
      return undefined;
  }
}

/** The type, the attributes and the formulas of a rule. */
interface Written {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

function written(rule: PlainRule, old: Readonly<Record<string, string>>): Written {
  switch (rule.kind) {
    case "expression":
      return { type: "expression", attributes: old, formulas: [rule.formula] };
    case "cellIs": {
      const attributes = { ...old, operator: rule.operator };
      const formulas = [rule.formula1, rule.formula2].filter((formula) => formula !== "");
      return { type: "cellIs", attributes, formulas };
    }
    case "text": {
      const { operator, text } = rule;
      const attributes = { ...old, operator, ...(text === "" && old["text"] === undefined ? {} : { text }) };
      return { type: textTypes[operator], attributes, formulas: [rule.formula] };
    }
    case "content":
      return { type: rule.content, attributes: old, formulas: [rule.formula] };
    case "timePeriod": {
      const attributes = { ...old, timePeriod: rule.period };
      return { type: "timePeriod", attributes, formulas: [rule.formula] };
    }
    case "top10": {
      const said = { rank: rule.rank, bottom: rule.isBottom, percent: rule.isPercent };
      return { type: "top10", attributes: changedAttributes(old, said, rankForms), formulas: [] };
    }
    case "average": {
      const { isAbove, includesEqual, deviations } = rule;
      const said = { aboveAverage: isAbove, equalAverage: includesEqual, stdDev: deviations };
      return { type: "aboveAverage", attributes: changedAttributes(old, said, averageForms), formulas: [] };
    }
    case "repeated":
      return { type: rule.isUnique ? "uniqueValues" : "duplicateValues", attributes: old, formulas: [] };
  }
}

/** The `<cfRule>` of a rule, over the attributes that an old one of the same type had. */
export function plainRuleElement(rule: PlainRule, old: XmlElement | undefined, name: string): XmlElement {
  const { type } = written(rule, {});
  const isSameType = attributeOf(old, "type") === type;
  const { attributes, formulas } = written(rule, isSameType && old ? old.attributes : {});
  const prefix = name.slice(0, name.indexOf(":") + 1);
  const children = formulas.map((formula) => element(`${prefix}formula`, {}, [formula]));
  return element(name, { type, ...attributes }, children);
}
