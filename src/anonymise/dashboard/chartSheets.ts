import type { DisclosureRules } from "../../disclosure/rules/rules";
import type { TableChart } from "../../table/tableChart";
import type { CopyColumn, CopySheet } from "../copy";
import { figureColumn, textColumn } from "./cells";
import type { DashboardSheetKind } from "./dashboard";
import { pathOf, type Dimension } from "./dimension";
import { sheetOf, type SheetSource } from "./sheetColumns";
import { shareFinder } from "./sheets";

/** More bars than a reader tells apart. */
const mostBars = 20;

/** One bar: what it is of, and its parts. */
interface Bar {
  readonly label: string;
  readonly parts: readonly number[];
}

interface ChartWish {
  readonly kind: DashboardSheetKind;
  readonly chart: TableChart["kind"];
  /** Header of the bars' names. */
  readonly of: string;
  /** Headers of their parts. */
  readonly parts: readonly string[];
  readonly numberFormat?: string;
}

/**
 * Small tables for charts, each row of which may be seen whole: a chart never shows a suppressed figure, and never shows where
 * one is missing in a total.
 */
export const chartSheets = (source: SheetSource, rules: DisclosureRules): readonly CopySheet[] => {
  const { labels, tables, figureOf } = source;
  const { work, places, subClusterLevel, placeLevels, hasActivities } = tables;
  const [coarsest] = placeLevels;
  const sexes = nodesAt(tables.groups, 1);
  const bySex = sexes.map((group) => tables.groups.labels[group] ?? "");
  const shareOf = shareFinder(source, rules);
  const people = {
    chart: sexes.length > 0 ? "stacked-bar" : "bar",
    parts: sexes.length > 0 ? bySex : [labels.people],
  } as const;
  /** NaN where a figure is suppressed; nobody, where nobody reports. */
  const peopleAt = (place: number, of: number): readonly number[] =>
    (sexes.length > 0 ? sexes : [0]).map((group) => figureOf([place, of, group]) ?? 0);
  const ofWork = (level: number, partsOf: (node: number) => readonly number[]): readonly Bar[] =>
    nodesAt(work, level).map((node) => ({ label: pathOf(work, node).join(" – "), parts: partsOf(node) }));
  const ofPlaces = nodesAt(places, 1).map((node) => ({
    label: places.labels[node] ?? "",
    parts: peopleAt(node, 0),
  }));
  return [
    ...(subClusterLevel === 0
      ? []
      : charted(
          source,
          { kind: "chart-sub-clusters", of: labels.subCluster, ...people },
          ofWork(subClusterLevel, (node) => peopleAt(0, node)),
        )),
    ...(coarsest === undefined
      ? []
      : charted(source, { kind: "chart-places", of: labels.levels[coarsest], ...people }, ofPlaces)),
    ...(hasActivities
      ? charted(
          source,
          {
            kind: "chart-activities",
            chart: "bar",
            of: labels.activity,
            parts: [labels.shareOfAll],
            numberFormat: "0",
          },
          ofWork(subClusterLevel + 1, (node) => [shareOf(0, node, 0)]),
        )
      : []),
  ];
};

const nodesAt = ({ hierarchy }: Dimension, level: number): readonly number[] =>
  [...hierarchy.level.keys()].filter((node) => hierarchy.level[node] === level);

const sizeOf = ({ parts }: Bar): number => parts.reduce((sum, part) => sum + part, 0);

/** The largest bars that may be seen whole; no sheet where there is none. */
const charted = (
  source: SheetSource,
  { kind, chart, of, parts, numberFormat }: ChartWish,
  bars: readonly Bar[],
): readonly CopySheet[] => {
  const shown = bars
    .filter((bar) => sizeOf(bar) > 0)
    .sort((one, other) => sizeOf(other) - sizeOf(one) || (one.label < other.label ? -1 : 1))
    .slice(0, mostBars);
  if (shown.length === 0) return [];
  const columns: readonly CopyColumn[] = [
    textColumn(
      of,
      "helper",
      shown.map(({ label }) => label),
    ),
    ...parts.map((header, part) =>
      figureColumn(
        header,
        shown.map((bar) => bar.parts[part] ?? 0),
        source.labels.mark,
        numberFormat,
      ),
    ),
  ];
  const sheet = sheetOf(kind, source, columns);
  const series = parts.map((_, at) => at + 1);
  const whole = { categories: 0, series, firstRow: 0, rowCount: shown.length };
  return [{ ...sheet, charts: [{ kind: chart, title: sheet.sheetName, ...whole }] }];
};
