import { axesOfGroup, groupsOf, seriesOf } from "../../../../package/charts/chartTree";
import { writeData } from "../../../../package/charts/seriesData";
import { dropChild } from "../../../../package/xml/branch";
import { changeSeriesKind, moveToAxes } from "../../../model/charts/changeKind";
import { dropUnused } from "../../../model/charts/chartGroups";
import { chartKinds } from "../../../model/charts/chartKinds";
import { orderSeries } from "../../../model/charts/chartSeries";
import { kindOfSeries } from "../../../model/charts/kindOfSeries";
import { requireInteger, requireOneOf, requireText } from "../../argument";
import { invalidArgument } from "../../excelErrors";
import { shownAt } from "../chartReference";
import { change, drawnOf } from "../chartSelf";
import { requireChartKind } from "../chartTypes";
import type { SeriesSelf } from "./seriesSelf";

const longestName = 255;

/** What Excel calls a series that nobody named. */
export const madeName = ({ of, place }: SeriesSelf): string => {
  const all = seriesOf(of.chart.root);
  return `Series${all.findIndex(({ series }) => series === place.series) + 1}`;
};

/** "The name's length should not be greater than 255 characters." A formula makes it that of a cell. */
export function setName({ of, place }: SeriesSelf, value: unknown): void {
  const name = requireText(value);
  if (name.length > longestName) throw invalidArgument();
  const cell = name.startsWith("=") ? shownAt(of, name) : undefined;
  change(of, () => {
    writeData(of.chart.root, place.series, "tx", {
      formula: cell?.formula,
      kind: "texts",
      points: [cell?.shown ?? name],
      formatCode: undefined,
    });
  });
}

export function setChartType({ of, place }: SeriesSelf, value: unknown): void {
  const kind = requireChartKind(value);
  change(of, () => {
    changeSeriesKind(drawnOf(of), place, kind);
  });
}

/** Whether a series stands on other axes than those of the first group. */
export const isSecondary = ({ of: { chart }, place }: SeriesSelf): boolean => {
  const [first] = groupsOf(chart.root);
  return first !== undefined && axesOfGroup(chart.root, first)[0] !== axesOfGroup(chart.root, place.group)[0];
};

export function setAxisGroup(self: SeriesSelf, value: unknown): void {
  const group = requireOneOf(value, ["Primary", "Secondary"]);
  const name = kindOfSeries(self.place);
  if (name === undefined || chartKinds[name].axes === "none") throw invalidArgument();
  if (isSecondary(self) === (group === "Secondary")) return;
  change(self.of, () => {
    moveToAxes(self.of.chart.root, self.place, chartKinds[name], group === "Secondary");
  });
}

export function setPlotOrder({ of, place }: SeriesSelf, value: unknown): void {
  const all = seriesOf(of.chart.root).map(({ series }) => series);
  const order = requireInteger(value, 0);
  if (order >= all.length) throw invalidArgument();
  const others = all.filter((series) => series !== place.series);
  change(of, () => {
    orderSeries(of.chart.root, [...others.slice(0, order), place.series, ...others.slice(order)]);
  });
}

export function removeSeries({ of, place }: SeriesSelf): void {
  change(of, () => {
    dropChild(place.group, place.series);
    dropUnused(of.chart.root);
  });
}
