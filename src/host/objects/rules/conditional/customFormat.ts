import type { RuleOf } from "../../../../package/conditional/storedConditionalFormat";
import { hostObject, type HostClass } from "../../../wire/hostClass";
import { requireText } from "../../argument";
import { invalidArgument } from "../../excelErrors";
import { conditionalLookObject } from "./conditionalLook";
import { ruleOf, ruleProperty, type ConditionalSelf } from "./conditionalSelf";

const formula = ruleProperty(
  "expression",
  (rule) => `=${rule.formula}`,
  (rule, value): RuleOf<"expression"> => {
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
