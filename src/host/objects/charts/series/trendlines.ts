import { branchAt } from "../../../../package/charts/chartTree";
import { chartOrder } from "../../../../package/charts/chartOrder";
import {
  addChild,
  dropAt,
  dropChild,
  elementAt,
  ensureAt,
  nameOf,
  readAt,
  writeAt,
} from "../../../../package/xml/branch";
import { childrenOf, element, textOf, type XmlElement } from "../../../../package/xml/element";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../../wire/hostClass";
import { isGiven, requireInteger, requireOneOf, requireText } from "../../argument";
import { invalidArgument, orNotFound } from "../../excelErrors";
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
const typeNames = Object.keys(types) as (keyof typeof types)[];

const typeOf = ({ branch }: PartSelf): keyof typeof types | undefined =>
  typeNames.find((name) => types[name] === readAt(branch, "trendlineType@val"));

/** A polynomial has an order, a moving average a period: the file must say them. */
function writeType({ branch }: Pick<PartSelf, "branch">, type: keyof typeof types): void {
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
        const type = requireOneOf(value, typeNames);
        change(self.of, () => {
          writeType(self, type);
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

const linesOf = ({ place }: SeriesSelf): XmlElement[] => childrenOf(place.series, "trendline");

const line = (series: SeriesSelf, base: XmlElement, index: number): HostObject =>
  hostObject(chartTrendlineClass, {
    of: series.of,
    series,
    index,
    branch: branchAt(series.of.chart.root, base),
  });

function add(series: SeriesSelf, type: unknown): HostObject {
  const wanted = requireOneOf(type, typeNames, "Linear");
  const { root } = series.of.chart;
  const made = element(nameOf(root, "trendline"));
  change(series.of, () => {
    const branch = branchAt(root, made);
    writeType({ branch }, wanted);
    writeAt(branch, "dispRSqr@val", "0");
    writeAt(branch, "dispEq@val", "0");
    addChild(series.place.series, made, chartOrder);
  });
  return line(series, made, linesOf(series).indexOf(made));
}

export const trendlineCollectionClass: HostClass<SeriesSelf> = {
  name: "ChartTrendlineCollection",
  properties: {},
  navigations: {},
  items: (series) => linesOf(series).map((base, index) => line(series, base, index)),
  methods: {
    add,
    getCount: (series) => linesOf(series).length,
    getItem: (series, index: unknown) => {
      const at = requireInteger(index, 0);
      return line(series, orNotFound(linesOf(series)[at]), at);
    },
  },
};
