import { quotedText } from "../../../package/cells/quotedText";
import type {
  StoredValidation,
  ValidationKind,
  ValidationOperator,
} from "../../../package/validations/storedValidation";
import { isTernary } from "../../model/rules/judge";
import { isGiven, requireOneOf, requireText, isRecord } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { comparisons } from "./comparisons";
import { operandOf, rangeFormula } from "./operand";

/** `Excel.DataValidationOperator`, and the words of the file. */
const operators = {
  ...comparisons,
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const satisfies Readonly<Record<string, ValidationOperator>>;
const operatorNames = Object.keys(operators) as (keyof typeof operators)[];

/** The members of `Excel.DataValidationRule`, and the kinds of the file. */
const kinds = {
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
} as const satisfies Readonly<Record<string, ValidationKind>>;
const ruleNames = Object.keys(kinds) as (keyof typeof kinds)[];

/** The longest list of items that Excel takes in the rule itself. */
const longestList = 255;

/** `Excel.DataValidationType`: the rule's name with a capital. */
export function typeNameOf(kind: ValidationKind): string {
  const name = ruleNames.find((each) => kinds[each] === kind);
  return name === undefined ? "None" : name.charAt(0).toUpperCase() + name.slice(1);
}

const shownFormula = (formula: string): string => `=${formula}`;

/** `"A,B"` in quotes is the list itself, anything else a formula. */
const sourceOf = (formula: string): string =>
  formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : shownFormula(formula);

/** What a validation says, as `DataValidation.rule` tells it; `{}` where everything is accepted. */
export function shownRule(validation: StoredValidation): object {
  const { kind, operator, formula1, formula2, hasDropDown } = validation;
  const name = ruleNames.find((each) => kinds[each] === kind);
  switch (name) {
    case undefined:
      return {};
    case "list":
      return { list: { inCellDropDown: hasDropDown, source: sourceOf(formula1) } };
    case "custom":
      return { custom: { formula: shownFormula(formula1) } };
    default: {
      const operatorName = operatorNames.find((each) => operators[each] === operator);
      const second = isTernary(operator) ? { formula2: shownFormula(formula2) } : {};
      return { [name]: { formula1: shownFormula(formula1), ...second, operator: operatorName } };
    }
  }
}

type RuleParts = Pick<StoredValidation, "kind" | "operator" | "formula1" | "formula2" | "hasDropDown">;

function listRule(given: Readonly<Record<string, unknown>>): RuleParts {
  const range = rangeFormula(given["source"]);
  const text = range ?? requireText(given["source"]);
  const isFormula = range !== undefined || text.startsWith("=");
  if (text === "" || (!isFormula && text.length > longestList)) throw invalidArgument();
  const formula1 = range ?? (isFormula ? text.slice(1) : quotedText(text));
  const hasDropDown = given["inCellDropDown"] !== false;
  return { kind: "list", operator: "between", formula1, formula2: "", hasDropDown };
}

function customRule(given: Readonly<Record<string, unknown>>): RuleParts {
  const formula = requireText(given["formula"]);
  if (!formula.startsWith("=") || formula.length < 2) throw invalidArgument();
  return { kind: "custom", operator: "between", formula1: formula.slice(1), formula2: "", hasDropDown: true };
}

/** Reads a `DataValidationRule`: exactly one kind of criteria. Throws InvalidArgument. */
export function ruleFrom(context: ExcelContext, rule: unknown): RuleParts {
  if (!isRecord(rule)) throw invalidArgument();
  const [name, ...others] = ruleNames.filter((each) => isGiven(rule[each]));
  const given = name === undefined ? undefined : rule[name];
  if (name === undefined || others.length > 0 || !isRecord(given)) throw invalidArgument();
  if (name === "list") return listRule(given);
  if (name === "custom") return customRule(given);
  const operator = operators[requireOneOf(given["operator"], operatorNames)];
  const formula1 = operandOf(context, given["formula1"]);
  const formula2 = isTernary(operator) ? operandOf(context, given["formula2"]) : "";
  return { kind: kinds[name], operator, formula1, formula2, hasDropDown: true };
}
