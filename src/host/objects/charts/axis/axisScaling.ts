import { elementAt, readAt } from "../../../../package/xml/branch";
import type { AxisScale } from "../../../model/charts/axisScale";
import { valueScale } from "../../../model/charts/valueScale";
import type { HostClass, HostProperty } from "../../../wire/hostClass";
import { requireBoolean, requireOneOf } from "../../argument";
import type { PartSelf } from "../chartSelf";
import { number, numberOrAutomatic, put } from "../members";

/** What is drawn where the chart leaves it to the program. */
const drawn =
  (part: keyof AxisScale) =>
  ({ of, branch }: PartSelf): number =>
    valueScale(of.context.model, of.chart.root, branch.base)[part];

const isPositive = (value: number): boolean => value > 0;

const isLogarithmic = ({ branch }: PartSelf): boolean => elementAt(branch, "scaling/logBase") !== undefined;

const scaleType: HostProperty<PartSelf> = {
  get: (self) => (isLogarithmic(self) ? "Logarithmic" : "Linear"),
  set: (self, value: unknown) => {
    const isLog = requireOneOf(value, ["Linear", "Logarithmic"]) === "Logarithmic";
    if (isLog !== isLogarithmic(self)) put(self, "scaling/logBase@val", isLog ? "10" : undefined);
  },
};

/** From where to where an axis goes, and in which steps. */
export const axisScaling: HostClass<PartSelf>["properties"] = {
  minimum: numberOrAutomatic("scaling/min@val", drawn("minimum")),
  maximum: numberOrAutomatic("scaling/max@val", drawn("maximum")),
  majorUnit: numberOrAutomatic("majorUnit@val", drawn("majorUnit"), isPositive),
  minorUnit: numberOrAutomatic("minorUnit@val", drawn("minorUnit"), isPositive),
  logBase: number("scaling/logBase@val", { least: 2, most: 1000, otherwise: 10 }),
  scaleType,
  reversePlotOrder: {
    get: ({ branch }) => readAt(branch, "scaling/orientation@val") === "maxMin",
    set: (self, value: unknown) => {
      put(self, "scaling/orientation@val", requireBoolean(value) ? "maxMin" : "minMax");
    },
  },
};
