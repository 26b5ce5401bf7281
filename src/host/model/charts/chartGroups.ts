import { axisXml } from "../../../package/charts/chartXml";
import {
  axesOf,
  axesOfGroup,
  branchAt,
  groupsOf,
  plotAreaOf,
  valued,
  valueIn,
} from "../../../package/charts/chartTree";
import { chartOrder } from "../../../package/charts/chartOrder";
import { addChild, dropChild, nameOf, putChild, writeAt } from "../../../package/xml/branch";
import {
  attributeOf,
  childrenOf,
  element,
  localName,
  numberOf,
  type XmlElement,
} from "../../../package/xml/element";
import type { ChartKind } from "./chartKind";

/** A group of the kind that has no series yet, in the chart's plot area. */
export function addGroup(root: XmlElement, kind: ChartKind, axisIds: readonly string[]): XmlElement {
  const group = element(nameOf(root, kind.group));
  for (const [name, value] of Object.entries(kind.settings))
    putChild(group, valued(root, name, value), chartOrder);
  for (const id of axisIds) addChild(group, valued(root, "axId", id), chartOrder);
  placeGroup(root, group, axisIds);
  return group;
}

/** Groups along the first axes stand first: which axes are the primary ones is known by that. */
function placeGroup(root: XmlElement, group: XmlElement, axisIds: readonly string[]): void {
  const plotArea = plotAreaOf(root);
  const groups = groupsOf(root);
  const alike = groups.filter((other) => axisIdsOf(other).join(" ") === axisIds.join(" "));
  const before = alike.at(-1) ?? groups.at(-1);
  if (plotArea && before) plotArea.children.splice(plotArea.children.indexOf(before) + 1, 0, group);
  else if (plotArea) addChild(plotArea, group, chartOrder);
}

export const axisIdsOf = (group: XmlElement): readonly string[] =>
  childrenOf(group, "axId").map((axis) => attributeOf(axis, "val") ?? "");

/** The group of a kind that is drawn along the given axes; undefined when there is none. */
export const groupOfKind = (
  root: XmlElement,
  kind: ChartKind,
  axisIds: readonly string[],
): XmlElement | undefined =>
  groupsOf(root).find(
    (group) =>
      localName(group.name) === kind.group &&
      kind.telling.every((setting) => valueIn(group, setting) === kind.settings[setting]) &&
      axisIdsOf(group).join(" ") === axisIds.join(" "),
  );

/** What kind of axes the groups of the chart are drawn along. */
export function axesKind(root: XmlElement): ChartKind["axes"] {
  const [group] = groupsOf(root);
  const [first] = group ? axesOfGroup(root, group) : [];
  if (first === undefined) return "none";
  return localName(first.name) === "valAx" ? "numbers" : "categories";
}

/** Bars lie along the values, columns and all others stand on the categories. */
const isLying = (kind: ChartKind): boolean => kind.settings["barDir"] === "bar";

/** Adds a pair of axes for a kind and answers their ids; none for pies. Secondary ones stand at the other side. */
export function addAxes(root: XmlElement, kind: ChartKind, secondary = false): readonly string[] {
  if (kind.axes === "none") return [];
  const taken = axesOf(root).map((axis) => numberOf(valueIn(axis, "axId")) ?? 0);
  const first = Math.max(500_000_000, ...taken) + 1;
  const second = first + 1;
  const [along, up] = isLying(kind)
    ? (["l", secondary ? "t" : "b"] as const)
    : (["b", secondary ? "r" : "l"] as const);
  const isArea = kind.group === "areaChart" || kind.axes === "numbers";
  const plotArea = plotAreaOf(root);
  const common = { atEnd: false, between: !isArea, hidden: false };
  const axes = [
    axisXml(root, {
      ...common,
      format: "General",
      kind: kind.axes === "numbers" ? "valAx" : "catAx",
      id: first,
      crosses: second,
      side: along,
      gridlines: kind.axes === "numbers" && !secondary,
      hidden: secondary,
    }),
    axisXml(root, {
      ...common,
      format: kind.settings["grouping"] === "percentStacked" ? "0%" : "General",
      kind: "valAx",
      id: second,
      crosses: first,
      side: up,
      gridlines: !secondary,
      atEnd: secondary,
    }),
  ];
  for (const axis of axes) if (plotArea) addChild(plotArea, axis, chartOrder);
  return [String(first), String(second)];
}

export function removeAxes(root: XmlElement): void {
  for (const axis of axesOf(root)) dropChild(plotAreaOf(root), axis);
}

/** Turns the axes of a group to where its kind has them. */
export function turnAxes(root: XmlElement, group: XmlElement, kind: ChartKind): void {
  const [along, up] = axesOfGroup(root, group);
  if (!along || !up) return;
  writeAt(branchAt(root, along), "axPos@val", isLying(kind) ? "l" : "b");
  writeAt(branchAt(root, up), "axPos@val", isLying(kind) ? "b" : "l");
}

/** Takes groups without series away, and axes that no group is drawn along. */
export function dropUnused(root: XmlElement): void {
  const plotArea = plotAreaOf(root);
  const groups = groupsOf(root);
  const emptied = groups.filter((group) => childrenOf(group, "ser").length === 0);
  for (const group of emptied.length < groups.length ? emptied : []) dropChild(plotArea, group);
  const used = new Set(groupsOf(root).flatMap(axisIdsOf));
  for (const axis of axesOf(root)) if (!used.has(valueIn(axis, "axId") ?? "")) dropChild(plotArea, axis);
}
