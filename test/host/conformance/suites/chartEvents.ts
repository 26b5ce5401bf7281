import { expectations, type Bench, type Expectation } from "../expectation";
import { heardOf } from "../heardOf";
import { siteChart } from "../siteChart";

type Tell = (args: object) => Promise<void>;
type Found = ReturnType<typeof siteChart> & Bench;

/** An event: who listens, what happens, and the type that is told. */
type Case = readonly [
  member: string,
  says: string,
  listen: (found: Found, tell: Tell) => unknown,
  happen: (found: Found) => void,
  type: string,
];

const cases: readonly Case[] = [
  [
    "ChartCollection.onAdded",
    "Occurs when a new chart is added to the worksheet.",
    ({ sheet }, tell) => sheet.charts.onAdded.add(tell),
    ({ sheet }) => sheet.charts.add("Line", sheet.getRange("A1:C4")),
    "ChartAdded",
  ],
  [
    "ChartCollection.onDeleted",
    "Occurs when a chart is deleted.",
    ({ sheet }, tell) => sheet.charts.onDeleted.add(tell),
    ({ chart }) => {
      chart.delete();
    },
    "ChartDeleted",
  ],
  [
    "ChartCollection.onActivated",
    "Occurs when a chart is activated.",
    ({ sheet }, tell) => sheet.charts.onActivated.add(tell),
    ({ chart }) => {
      chart.activate();
    },
    "ChartActivated",
  ],
  [
    "ChartCollection.onDeactivated",
    "Occurs when a chart is deactivated.",
    ({ sheet }, tell) => sheet.charts.onDeactivated.add(tell),
    ({ chart, sheet }) => {
      chart.activate();
      sheet.getRange("A1").select();
    },
    "ChartDeactivated",
  ],
  [
    "Chart.onActivated",
    "Occurs when the chart is activated.",
    ({ chart }, tell) => chart.onActivated.add(tell),
    ({ chart }) => {
      chart.activate();
    },
    "ChartActivated",
  ],
  [
    "Chart.onDeactivated",
    "Occurs when the chart is deactivated.",
    ({ chart }, tell) => chart.onDeactivated.add(tell),
    ({ chart, sheet }) => {
      chart.activate();
      sheet.getRange("A1").select();
    },
    "ChartDeactivated",
  ],
];

export const chartEvents: readonly Expectation[] = expectations(
  cases,
  async (bench, [, , listen, happen, type]) => {
    const found = { ...bench, ...siteChart(bench) };
    await bench.context.sync();
    const heard = await heardOf(
      bench,
      (tell) => listen(found, tell),
      () => {
        happen(found);
      },
    );
    expect(heard).toEqual([expect.objectContaining({ type, chartId: expect.any(String) as string })]);
  },
);
