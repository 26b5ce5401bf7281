import type {
  ConditionalRule,
  TextOperator,
  ValueOperator,
} from "../../../../package/conditional/storedConditionalFormat";
import { isTernary } from "../../../model/rules/judge";
import { textFormula } from "../../../model/rules/conditional/ruleFormulas";
import { hostObject, type HostClass } from "../../../wire/hostClass";
import { requireInteger, requireOneOf, requireText } from "../../argument";
import { invalidArgument } from "../../excelErrors";
import { isRecord } from "../../format/lookMember";
import { operandOf } from "../operand";
import { conditionalLookObject } from "./conditionalLook";
import {
  firstCell,
  ruleOf,
  ruleProperty,
  setRule,
  storedFormat,
  type ConditionalSelf,
} from "./conditionalSelf";
import { criteria, criterionOf, presetRule } from "./presetCriteria";

const requireRule = (value: unknown): Readonly<Record<string, unknown>> => {
  if (!isRecord(value)) throw invalidArgument();
  return value;
};

const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>) => Object.keys(table) as Name[];
const nameIn = <Name extends string, Word>(
  table: Readonly<Record<Name, Word>>,
  word: Word,
): Name | undefined => namesOf(table).find((name) => table[name] === word);

/** `Excel.ConditionalCellValueOperator`. */
const valueOperators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const satisfies Readonly<Record<string, ValueOperator>>;

/** `Excel.ConditionalTextOperator`. */
const textOperators = {
  Contains: "containsText",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const satisfies Readonly<Record<string, TextOperator>>;

/** `Excel.ConditionalTopBottomCriterionType`. */
const rankTypes = {
  TopItems: { isBottom: false, isPercent: false },
  TopPercent: { isBottom: false, isPercent: true },
  BottomItems: { isBottom: true, isPercent: false },
  BottomPercent: { isBottom: true, isPercent: true },
} as const;

/** A formula or a text in quotes is taken as it is, a number or a date as an operand. */
function valueFormula(self: ConditionalSelf, given: unknown): string {
  const isQuoted = typeof given === "string" && given.startsWith('"');
  return isQuoted ? given : operandOf(self.cells.context, given);
}

export const cellValueClass: HostClass<ConditionalSelf> = {
  name: "CellValueConditionalFormat",
  properties: {
    rule: ruleProperty(
      "cellIs",
      ({ operator, formula1, formula2 }) => ({
        formula1: `=${formula1}`,
        ...(formula2 === "" ? {} : { formula2: `=${formula2}` }),
        operator: nameIn(valueOperators, operator),
      }),
      (rule, value, self) => {
        const given = requireRule(value);
        const operator = valueOperators[requireOneOf(given["operator"], namesOf(valueOperators))];
        const formula1 = valueFormula(self, given["formula1"]);
        const formula2 = isTernary(operator) ? valueFormula(self, given["formula2"]) : "";
        return { ...rule, operator, formula1, formula2 };
      },
    ),
  },
  navigations: { format: conditionalLookObject },
  methods: {},
};

export const textComparisonClass: HostClass<ConditionalSelf> = {
  name: "TextConditionalFormat",
  properties: {
    rule: ruleProperty(
      "text",
      ({ operator, text }) => ({ operator: nameIn(textOperators, operator), text }),
      (rule, value, self) => {
        const given = requireRule(value);
        const operator = textOperators[requireOneOf(given["operator"], namesOf(textOperators))];
        const text = requireText(given["text"]);
        return { ...rule, operator, text, formula: textFormula(operator, text, firstCell(self)) };
      },
    ),
  },
  navigations: { format: conditionalLookObject },
  methods: {},
};

/** "The rank between 1 and 1000 for numeric ranks or 1 and 100 for percent ranks." */
function requireRank(value: unknown, isPercent: boolean): number {
  const rank = requireInteger(value, 1);
  if (rank > (isPercent ? 100 : 1000)) throw invalidArgument();
  return rank;
}

export const topBottomClass: HostClass<ConditionalSelf> = {
  name: "TopBottomConditionalFormat",
  properties: {
    rule: ruleProperty(
      "top10",
      ({ rank, isBottom, isPercent }) => ({
        rank,
        type: namesOf(rankTypes).find(
          (name) => rankTypes[name].isBottom === isBottom && rankTypes[name].isPercent === isPercent,
        ),
      }),
      (rule, value) => {
        const given = requireRule(value);
        const type = rankTypes[requireOneOf(given["type"], namesOf(rankTypes))];
        return { ...rule, ...type, rank: requireRank(given["rank"], type.isPercent) };
      },
    ),
  },
  navigations: { format: conditionalLookObject },
  methods: {},
};

export const presetClass: HostClass<ConditionalSelf> = {
  name: "PresetCriteriaConditionalFormat",
  properties: {
    rule: {
      get: (self) => ({ criterion: criterionOf(storedFormat(self).rule) ?? "Invalid" }),
      set: (self, value: unknown) => {
        const criterion = requireOneOf(requireRule(value)["criterion"], criteria);
        setRule(self, presetRule(criterion, firstCell(self)));
      },
    },
  },
  navigations: { format: conditionalLookObject },
  methods: {},
};

const formula = ruleProperty(
  "expression",
  (rule) => `=${rule.formula}`,
  (rule, value): ConditionalRule & { kind: "expression" } => {
    const text = requireText(value);
    const written = text.startsWith("=") ? text.slice(1) : text;
    if (written.trim() === "") throw invalidArgument();
    return { ...rule, formula: written };
  },
);

export const conditionalRuleClass: HostClass<ConditionalSelf> = {
  name: "ConditionalFormatRule",
  properties: { formula, formulaLocal: formula },
  navigations: {},
  methods: {},
};

export const customClass: HostClass<ConditionalSelf> = {
  name: "CustomConditionalFormat",
  properties: {},
  navigations: {
    format: conditionalLookObject,
    rule: (self) => {
      ruleOf(self, "expression");
      return hostObject(conditionalRuleClass, self);
    },
  },
  methods: {},
};
