import type { DataBarRule } from "../../../../package/conditional/storedConditionalFormat";
import { hostObject, type HostClass } from "../../../wire/hostClass";
import { requireBoolean } from "../../argument";
import { colorOf } from "../../color";
import { named } from "../../format/lookMember";
import { ruleProperty, type ConditionalSelf } from "./conditionalSelf";
import { shownType, shownValue, thresholdFrom } from "./thresholdRule";

const axes = named({ Automatic: "automatic", None: "none", CellMidPoint: "middle" } as const, "Automatic");
const directions = named(
  { Context: "context", LeftToRight: "leftToRight", RightToLeft: "rightToLeft" } as const,
  "Context",
);

const bar = (
  read: (rule: DataBarRule) => unknown,
  change: (rule: DataBarRule, value: unknown) => DataBarRule,
) => ruleProperty("dataBar", read, change);

/** "Value is "" (an empty string) if no border is present or set." */
const shown = (color: string | undefined): string => color ?? "";
const given = (value: unknown): string | undefined => (value === "" ? undefined : colorOf(value));

const positiveClass: HostClass<ConditionalSelf> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    borderColor: bar(
      ({ border }) => shown(border),
      (rule, value) => ({ ...rule, border: given(value) }),
    ),
    fillColor: bar(
      ({ color }) => color,
      (rule, value) => ({ ...rule, color: colorOf(value) }),
    ),
    gradientFill: bar(
      ({ isGradient }) => isGradient,
      (rule, value) => ({ ...rule, isGradient: requireBoolean(value) }),
    ),
  },
  navigations: {},
  methods: {},
};

const red = "#FF0000";

const negativeClass: HostClass<ConditionalSelf> = {
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    borderColor: bar(
      (rule) => shown(rule.border === undefined ? undefined : (rule.negativeBorder ?? rule.border)),
      (rule, value) => ({ ...rule, negativeBorder: given(value) }),
    ),
    fillColor: bar(
      (rule) => rule.negativeColor ?? rule.color,
      (rule, value) => ({ ...rule, negativeColor: colorOf(value) }),
    ),
    matchPositiveBorderColor: bar(
      ({ negativeBorder }) => negativeBorder === undefined,
      (rule, value) => ({
        ...rule,
        negativeBorder: requireBoolean(value) ? undefined : (rule.negativeBorder ?? red),
      }),
    ),
    matchPositiveFillColor: bar(
      ({ negativeColor }) => negativeColor === undefined,
      (rule, value) => ({
        ...rule,
        negativeColor: requireBoolean(value) ? undefined : (rule.negativeColor ?? red),
      }),
    ),
  },
  navigations: {},
  methods: {},
};

const bound = (end: "low" | "high", types: readonly string[]) =>
  ruleProperty(
    "dataBar",
    (rule) => ({ formula: shownValue(rule[end]), type: shownType(rule[end].type) }),
    (rule, value, self) => {
      const automatic = end === "low" ? "autoMin" : "autoMax";
      return { ...rule, [end]: thresholdFrom(self, value, types, automatic) };
    },
  );

const boundTypes = ["Automatic", "Number", "Percent", "Formula", "Percentile"];

export const dataBarClass: HostClass<ConditionalSelf> = {
  name: "DataBarConditionalFormat",
  properties: {
    axisColor: bar(
      (rule) => shown(rule.axis === "none" ? undefined : rule.axisColor),
      (rule, value) => ({ ...rule, axisColor: given(value) }),
    ),
    axisFormat: bar(
      ({ axis }) => axes.shown(axis),
      (rule, value) => ({ ...rule, axis: axes.given(value) }),
    ),
    barDirection: bar(
      ({ direction }) => directions.shown(direction),
      (rule, value) => ({ ...rule, direction: directions.given(value) }),
    ),
    lowerBoundRule: bound("low", [...boundTypes, "LowestValue"]),
    upperBoundRule: bound("high", [...boundTypes, "HighestValue"]),
    showDataBarOnly: bar(
      ({ showsValue }) => !showsValue,
      (rule, value) => ({ ...rule, showsValue: !requireBoolean(value) }),
    ),
  },
  navigations: {
    positiveFormat: (self) => hostObject(positiveClass, self),
    negativeFormat: (self) => hostObject(negativeClass, self),
  },
  methods: {},
};

export const dataBarClasses = [dataBarClass, positiveClass, negativeClass] as const;
