import { dropAt, dropChild, elementAt, ensureAt, readAt, writeAt } from "../../../../package/xml/branch";
import { textOf } from "../../../../package/xml/element";
import type { HostClass, HostProperty } from "../../../wire/hostClass";
import { isGiven, requireOneOf, requireText } from "../../argument";
import { invalidArgument } from "../../excelErrors";
import { change, type PartSelf } from "../chartSelf";
import { formatOf } from "../formats";
import { flag, number, numberOrAutomatic } from "../members";
import type { SeriesSelf } from "./seriesSelf";

/** Behind a ChartTrendline; its branch begins at the trendline. */
interface TrendlineSelf extends PartSelf {
  readonly series: SeriesSelf;
  readonly index: number;
}

const types = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
} as const;
export const trendlineTypes = Object.keys(types) as (keyof typeof types)[];

const typeOf = ({ branch }: PartSelf): keyof typeof types | undefined =>
  trendlineTypes.find((name) => types[name] === readAt(branch, "trendlineType@val"));

/** A polynomial has an order, a moving average a period: the file must say them. */
export function writeTrendlineType({ branch }: Pick<PartSelf, "branch">, type: keyof typeof types): void {
  writeAt(branch, "trendlineType@val", types[type]);
  if (type !== "Polynomial") dropAt(branch, "order");
  else if (!elementAt(branch, "order")) writeAt(branch, "order@val", "2");
  if (type !== "MovingAverage") dropAt(branch, "period");
  else if (!elementAt(branch, "period")) writeAt(branch, "period@val", "2");
}

/** A property that only one type of trendline has. */
const onlyFor = (type: keyof typeof types, property: HostProperty<PartSelf>): HostProperty<PartSelf> => ({
  get: property.get,
  set: (self, value: unknown) => {
    if (typeOf(self) !== type) throw invalidArgument();
    property.set?.(self, value as never);
  },
});

const automaticName = ({ branch }: PartSelf): string => typeOf({ branch } as PartSelf) ?? "Linear";

export const chartTrendlineClass: HostClass<TrendlineSelf> = {
  name: "ChartTrendline",
  identity: "_Id",
  properties: {
    _Id: { get: ({ index }) => index },
    type: {
      get: (self) => typeOf(self) ?? "Linear",
      set: (self, value: unknown) => {
        const type = requireOneOf(value, trendlineTypes);
        change(self.of, () => {
          writeTrendlineType(self, type);
        });
      },
    },
    name: {
      get: (self) => {
        const name = elementAt(self.branch, "name");
        return name ? textOf(name) : automaticName(self);
      },
      set: ({ of, branch }, value: unknown) => {
        const name = isGiven(value) ? requireText(value) : undefined;
        change(of, () => {
          if (name === undefined) dropAt(branch, "name");
          else ensureAt(branch, "name").children.splice(0, Infinity, name);
        });
      },
    },
    polynomialOrder: onlyFor(
      "Polynomial",
      number("order@val", { least: 2, most: 6, otherwise: 2, whole: true }),
    ),
    movingAveragePeriod: onlyFor(
      "MovingAverage",
      number("period@val", { least: 2, most: 255, otherwise: 2, whole: true }),
    ),
    forwardPeriod: number("forward@val", { least: 0, most: Number.MAX_VALUE, otherwise: 0 }),
    backwardPeriod: number("backward@val", { least: 0, most: Number.MAX_VALUE, otherwise: 0 }),
    intercept: numberOrAutomatic("intercept@val", () => 0),
    showEquation: flag("dispEq@val", false),
    showRSquared: flag("dispRSqr@val", false),
  },
  navigations: { format: formatOf("trendline") },
  methods: {
    delete: ({ of, series, branch }) => {
      change(of, () => {
        dropChild(series.place.series, branch.base);
      });
    },
  },
};
