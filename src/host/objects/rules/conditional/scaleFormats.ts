import type {
  ColorPoint,
  Icon,
  Threshold,
  RuleOf,
} from "../../../../package/conditional/storedConditionalFormat";
import type { HostClass } from "../../../wire/hostClass";
import {
  isGiven,
  requireBoolean,
  requireInteger,
  requireOneOf,
  isRecord,
  requireRecord,
} from "../../argument";
import { colorOf } from "../../color";
import { invalidArgument, invalidOperation } from "../../excelErrors";
import { ruleProperty, type ConditionalSelf } from "./conditionalSelf";
import { iconSetOf, iconSets, iconSetNames, sizeOfSet, usualThresholds } from "./iconSets";
import { shownType, shownValue, thresholdFrom } from "./thresholdRule";

const pointTypes = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"];

const shownPoint = (point: ColorPoint) => ({
  color: point.color,
  formula: shownValue(point),
  type: shownType(point.type),
});

function pointFrom(self: ConditionalSelf, value: unknown): ColorPoint {
  const given = requireRecord(value);
  const color = isGiven(given["color"]) ? colorOf(given["color"]) : "#FFFFFF";
  return { ...thresholdFrom(self, given, pointTypes), color };
}

/** "Midpoint is optional when using a two point color scale." */
export const colorScaleClass: HostClass<ConditionalSelf> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    criteria: ruleProperty(
      "colorScale",
      ({ points }) => {
        const [minimum, midpoint, maximum] = points.length === 3 ? points : [points[0], undefined, points[1]];
        return {
          minimum: minimum && shownPoint(minimum),
          ...(midpoint && { midpoint: shownPoint(midpoint) }),
          maximum: maximum && shownPoint(maximum),
        };
      },
      (rule, value, self) => {
        const { minimum, midpoint, maximum } = requireRecord(value);
        const given = [minimum, midpoint, maximum];
        const points = given.filter((each, index) => index !== 1 || isGiven(each));
        return { ...rule, points: points.map((each) => pointFrom(self, each)) };
      },
    ),
    threeColorScale: {
      get: ruleProperty(
        "colorScale",
        ({ points }) => points.length === 3,
        (rule) => rule,
      ).get,
    },
  },
  navigations: {},
  methods: {},
};

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
