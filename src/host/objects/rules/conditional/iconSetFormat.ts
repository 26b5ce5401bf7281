import type { Icon, RuleOf, Threshold } from "../../../../package/conditional/storedConditionalFormat";
import type { HostClass } from "../../../wire/hostClass";
import { isRecord, requireBoolean, requireInteger, requireOneOf, requireRecord } from "../../argument";
import { invalidArgument, invalidOperation } from "../../excelErrors";
import { ruleProperty, type ConditionalSelf } from "./conditionalSelf";
import { iconSetNames, iconSetOf, iconSets, sizeOfSet, usualThresholds } from "./iconSets";
import { shownType, shownValue, thresholdFrom } from "./thresholdRule";

const iconTypes = ["Number", "Percent", "Formula", "Percentile"];
const operators = ["GreaterThan", "GreaterThanOrEqual"] as const;

type IconSetRule = RuleOf<"iconSet">;

const shownCriterion = (threshold: Threshold, icon: Icon | undefined) => ({
  customIcon: icon ? { index: icon.index, set: iconSetOf(icon.set) } : null,
  formula: shownValue(threshold) ?? "0",
  operator: threshold.isInclusive ? "GreaterThanOrEqual" : "GreaterThan",
  type: shownType(threshold.type),
});

/** "For the first criterion only the custom icon can be modified, while type, formula, and operator will be ignored when set." */
function criterionFrom(self: ConditionalSelf, value: unknown, first: Threshold | undefined): Threshold {
  const given = requireRecord(value);
  if (first !== undefined) return first;
  const isInclusive =
    requireOneOf(given["operator"], operators, "GreaterThanOrEqual") === "GreaterThanOrEqual";
  return { ...thresholdFrom(self, given, iconTypes), isInclusive };
}

function iconFrom(given: unknown): Icon | undefined {
  if (!isRecord(given) || !isRecord(given["customIcon"])) return undefined;
  const { set, index } = given["customIcon"];
  return { set: iconSets[requireOneOf(set, iconSetNames)], index: requireInteger(index, 0) };
}

function withCriteria(rule: IconSetRule, value: unknown, self: ConditionalSelf): IconSetRule {
  if (!Array.isArray(value) || value.length !== rule.thresholds.length) throw invalidArgument();
  const thresholds = value.map((each, index) =>
    criterionFrom(self, each, index === 0 ? rule.thresholds[0] : undefined),
  );
  const custom = value.map(iconFrom);
  const icons = custom.some((icon) => icon !== undefined)
    ? custom.map((icon, index) => icon ?? { set: rule.set, index })
    : undefined;
  return { ...rule, thresholds, icons };
}

export const iconSetClass: HostClass<ConditionalSelf> = {
  name: "IconSetConditionalFormat",
  properties: {
    criteria: ruleProperty(
      "iconSet",
      ({ thresholds, icons }) =>
        thresholds.map((threshold, index) => shownCriterion(threshold, icons?.[index])),
      withCriteria,
    ),
    reverseIconOrder: ruleProperty(
      "iconSet",
      ({ isReversed }) => isReversed,
      (rule, value) => {
        if (rule.icons !== undefined) throw invalidOperation();
        return { ...rule, isReversed: requireBoolean(value) };
      },
    ),
    showIconOnly: ruleProperty(
      "iconSet",
      ({ showsValue }) => !showsValue,
      (rule, value) => ({ ...rule, showsValue: !requireBoolean(value) }),
    ),
    style: ruleProperty(
      "iconSet",
      ({ set }) => iconSetOf(set),
      (rule, value) => {
        const set = iconSets[requireOneOf(value, iconSetNames)];
        const isSameSize = sizeOfSet(set) === rule.thresholds.length;
        const thresholds = isSameSize ? rule.thresholds : usualThresholds(sizeOfSet(set));
        return { ...rule, set, thresholds, icons: undefined };
      },
    ),
  },
  navigations: {},
  methods: {},
};
