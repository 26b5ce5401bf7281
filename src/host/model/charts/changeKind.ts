import {
  axesOfGroup,
  groupsOf,
  plotAreaOf,
  seriesOf,
  type SeriesInGroup,
} from "../../../package/charts/chartTree";
import { chartOrder } from "../../../package/charts/chartOrder";
import { addChild, dropChild } from "../../../package/xml/branch";
import { childrenOf, localName, type XmlElement } from "../../../package/xml/element";
import { ModelError } from "../modelError";
import {
  addAxes,
  addGroup,
  axesKind,
  axisIdsOf,
  dropUnused,
  groupOfKind,
  removeAxes,
  turnAxes,
} from "./chartGroups";
import type { ChartKind } from "./chartKind";
import { suitSeries, type Drawn } from "./chartSeries";

/** Draws the whole chart as another kind: its series, their names, data and colours stay. */
export function changeKind(drawn: Drawn, kind: ChartKind): void {
  const { root } = drawn;
  const series = seriesOf(root).map((place) => place.series);
  const [first] = groupsOf(root);
  const keepsAxes = first !== undefined && axesKind(root) === kind.axes;
  const kept = keepsAxes ? axisIdsOf(first) : [];
  for (const group of groupsOf(root)) dropChild(plotAreaOf(root), group);
  if (!keepsAxes) removeAxes(root);
  const group = addGroup(root, kind, keepsAxes ? kept : addAxes(root, kind));
  for (const each of series) {
    suitSeries(drawn, each, kind);
    addChild(group, each, chartOrder);
  }
  dropUnused(root);
  turnAxes(root, group, kind);
}

/**
 * Draws one series as another kind, along the axes that it has. Throws `chart-kinds-apart` for kinds that need other axes
 * than the rest of the chart.
 */
export function changeSeriesKind(drawn: Drawn, { group, series }: SeriesInGroup, kind: ChartKind): void {
  const { root } = drawn;
  if (childrenOf(group, "ser").length === 1 && groupsOf(root).length === 1) {
    changeKind(drawn, kind);
    return;
  }
  requireSameAxes(root, group, kind);
  const ids = axisIdsOf(group);
  const target = groupOfKind(root, kind, ids) ?? addGroup(root, kind, ids);
  dropChild(group, series);
  suitSeries(drawn, series, kind);
  addChild(target, series, chartOrder);
  dropUnused(root);
}

function requireSameAxes(root: XmlElement, group: XmlElement, kind: ChartKind): void {
  const [along] = axesOfGroup(root, group);
  const found = along === undefined ? "none" : localName(along.name) === "valAx" ? "numbers" : "categories";
  const isTurned = (kind.settings["barDir"] === "bar") !== isLying(group);
  if (found !== kind.axes || kind.axes === "none" || isTurned) throw new ModelError("chart-kinds-apart");
}

const isLying = (group: XmlElement): boolean =>
  childrenOf(group, "barDir").some(({ attributes }) => attributes["val"] === "bar");

/** Draws a series along the first pair of axes, or along a second one, which is made where there is none. */
export function moveToAxes(
  root: XmlElement,
  { group, series }: SeriesInGroup,
  kind: ChartKind,
  secondary: boolean,
): void {
  const pairs = groupsOf(root).map(axisIdsOf);
  const [primary = []] = pairs;
  const second = pairs.find((ids) => ids.length > 0 && ids[0] !== primary[0]);
  const ids = secondary ? (second ?? addAxes(root, kind, true)) : primary;
  const target = groupOfKind(root, kind, ids) ?? addGroup(root, kind, ids);
  dropChild(group, series);
  addChild(target, series, chartOrder);
  dropUnused(root);
}
