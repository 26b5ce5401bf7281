import { groupsOf, seriesOf } from "../../../../package/charts/chartTree";
import { addSeries, orderSeries } from "../../../model/charts/chartSeries";
import { chartKinds } from "../../../model/charts/chartKinds";
import { kindOfChart } from "../../../model/charts/kindOfSeries";
import { hostObject, type HostClass, type HostObject } from "../../../wire/hostClass";
import { isGiven, requireInteger, requireText } from "../../argument";
import { invalidArgument, notImplemented, orNotFound } from "../../excelErrors";
import { change, drawnOf, type ChartSelf } from "../chartSelf";
import { chartSeriesObject } from "./chartSeries";

const all = (of: ChartSelf): HostObject[] =>
  seriesOf(of.chart.root).map((place) => chartSeriesObject(of, place));

/** "The new added series is not visible until values [...] for it are set." */
function add(of: ChartSelf, name: unknown, index: unknown): HostObject {
  const { root } = of.chart;
  const before = seriesOf(root).map(({ series }) => series);
  const place = isGiven(index) ? requireInteger(index, 0) : before.length;
  if (place > before.length) throw invalidArgument();
  const text = isGiven(name) ? requireText(name) : undefined;
  const kind = kindOfChart(root);
  const [group] = groupsOf(root);
  if (kind === undefined || group === undefined)
    throw notImplemented("adding a series to a chart of this kind");
  const named =
    text === undefined
      ? undefined
      : ({ formula: undefined, kind: "texts", points: [text], formatCode: undefined } as const);
  change(of, () => {
    const series = addSeries(drawnOf(of), group, chartKinds[kind], {
      name: named,
      categories: undefined,
      values: undefined,
    });
    orderSeries(root, [...before.slice(0, place), series, ...before.slice(place)]);
  });
  return orNotFound(all(of)[place]);
}

export const chartSeriesCollectionClass: HostClass<ChartSelf> = {
  name: "ChartSeriesCollection",
  properties: { count: { get: ({ chart }) => seriesOf(chart.root).length } },
  navigations: {},
  items: all,
  methods: {
    add,
    getCount: ({ chart }) => seriesOf(chart.root).length,
    getItemAt: (of, index: unknown) => orNotFound(all(of)[requireInteger(index, 0)]),
  },
};

export const chartSeriesCollectionObject = (of: ChartSelf): HostObject =>
  hostObject(chartSeriesCollectionClass, of);
