import { branchOf, nameOf, type Branch } from "../xml/branch";
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  localName,
  numberOf,
  type XmlElement,
} from "../xml/element";
import { chartOrder } from "./chartOrder";

/** A series and the group (`<c:barChart>`, ...) that says how it is drawn. */
export interface SeriesInGroup {
  readonly group: XmlElement;
  readonly series: XmlElement;
}

/** The whole of a chart part, as a place to read and write. */
export const chartBranch = (root: XmlElement): Branch => branchOf(root, chartOrder);

/** The place that begins at one of the part's elements. */
export const branchAt = (root: XmlElement, base: XmlElement): Branch => branchOf(root, chartOrder, base);

/** The plot area; a part without one is no chart and shows nothing. */
export function plotAreaOf(root: XmlElement): XmlElement | undefined {
  return childOf(childOf(root, "chart"), "plotArea");
}

export const groupsOf = (root: XmlElement): XmlElement[] =>
  childrenOf(plotAreaOf(root)).filter(({ name }) => localName(name).endsWith("Chart"));

export const axesOf = (root: XmlElement): XmlElement[] =>
  childrenOf(plotAreaOf(root)).filter(({ name }) => localName(name).endsWith("Ax"));

/** The text of `<c:name val="..."/>`. */
export const valueIn = (parent: XmlElement | undefined, name: string): string | undefined =>
  attributeOf(childOf(parent, name), "val");

const orderIn = (series: XmlElement): number => numberOf(valueIn(series, "order")) ?? 0;

/** All series, in the order in which they are plotted. */
export const seriesOf = (root: XmlElement): SeriesInGroup[] =>
  groupsOf(root)
    .flatMap((group) => childrenOf(group, "ser").map((series) => ({ group, series })))
    .sort((one, other) => orderIn(one.series) - orderIn(other.series));

/** The axes that a group is drawn along: of categories (or x), then of values; none for pies. */
export function axesOfGroup(root: XmlElement, group: XmlElement): XmlElement[] {
  const ids = childrenOf(group, "axId").map((axis) => attributeOf(axis, "val"));
  const axes = axesOf(root);
  return ids
    .map((id) => axes.find((axis) => valueIn(axis, "axId") === id))
    .filter((axis) => axis !== undefined);
}

/** An element of the chart's own namespace with a value. */
export const valued = (root: XmlElement, name: string, value: string | number): XmlElement =>
  element(nameOf(root, name), { val: value });
