import type { ColorPoint } from "../../../../package/conditional/storedConditionalFormat";
import type { HostClass } from "../../../wire/hostClass";
import { isGiven, requireRecord } from "../../argument";
import { colorOf } from "../../color";
import { ruleProperty, type ConditionalSelf } from "./conditionalSelf";
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
