import type { TextOperator, ValueOperator } from "../../../../package/conditional/storedConditionalFormat";
import { isTernary } from "../../../model/rules/judge";
import { textFormula } from "../../../model/rules/conditional/ruleFormulas";
import type { HostClass } from "../../../wire/hostClass";
import { requireOneOf, requireRecord, requireText } from "../../argument";
import { comparisons } from "../comparisons";
import { operandOf } from "../operand";
import { conditionalLookObject } from "./conditionalLook";
import { firstCell, ruleProperty, type ConditionalSelf } from "./conditionalSelf";

/** `Excel.ConditionalCellValueOperator`. */
const valueOperators = {
  ...comparisons,
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

const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>) => Object.keys(table) as Name[];
const nameIn = <Name extends string, Word>(
  table: Readonly<Record<Name, Word>>,
  word: Word,
): Name | undefined => namesOf(table).find((name) => table[name] === word);

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
        const given = requireRecord(value);
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
        const given = requireRecord(value);
        const operator = textOperators[requireOneOf(given["operator"], namesOf(textOperators))];
        const text = requireText(given["text"]);
        return { ...rule, operator, text, formula: textFormula(operator, text, firstCell(self)) };
      },
    ),
  },
  navigations: { format: conditionalLookObject },
  methods: {},
};
