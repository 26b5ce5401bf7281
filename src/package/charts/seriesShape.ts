import { solidFill } from "../drawings/color";
import type { ThemeColors } from "../styles/colors";
import { branchAt } from "./chartTree";
import { chartOrder } from "./chartOrder";
import { elementAt, ensureAt, nameOf, putChild, writeAt } from "../xml/branch";
import { childOf, element, type XmlElement } from "../xml/element";

/** How a series is drawn, as far as its shape properties and markers say it. */
export interface SeriesShape {
  readonly drawn: "fill" | "line";
  readonly lines: boolean;
  readonly markers: boolean;
  /** Whether its group knows markers at all. */
  readonly hasMarkers: boolean;
}

/** EMU: two and a quarter points. */
const lineWidth = "28575";
const markerSize = "5";
const firstAccent = 4;
const accents = 6;

const accentFill = (root: XmlElement, index: number, theme: ThemeColors): XmlElement =>
  solidFill(root, theme[firstAccent + (index % accents)] ?? "#4472C4");

/** Gives each point of a pie the accent of its place, unless it has a look of its own. */
export function dressPoints(root: XmlElement, series: XmlElement, count: number, theme: ThemeColors): void {
  const branch = branchAt(root, series);
  for (let index = 0; index < count; index += 1) {
    if (elementAt(branch, `dPt#${index}`)) continue;
    ensureAt(branch, `dPt#${index}/spPr`).children.push(accentFill(root, index, theme));
    ensureAt(branch, `dPt#${index}/spPr/a:ln`).children.push(solidFill(root, "#FFFFFF"));
  }
}

/**
 * The colour that a series is drawn in: what it says itself, or the theme's accent of its place. That is written out, since
 * programs draw nothing where a workbook has no theme to look it up in.
 */
export function seriesColor(
  root: XmlElement,
  series: XmlElement,
  index: number,
  theme: ThemeColors,
): XmlElement {
  const shape = childOf(series, "spPr");
  const found = childOf(shape, "solidFill") ?? childOf(childOf(shape, "ln"), "solidFill");
  if (found) return found;
  return accentFill(root, index, theme);
}

const copy = (node: XmlElement): XmlElement => structuredClone(node);

/** Gives a series the look that Excel gives to new ones of its kind, in one colour. */
export function dressSeries(
  root: XmlElement,
  series: XmlElement,
  color: XmlElement,
  shape: SeriesShape,
): void {
  const fill = copy(color);
  putChild(series, element(nameOf(root, "spPr"), {}, [shapeElement(root, fill, shape)]), chartOrder);
  if (!shape.hasMarkers) return;
  const branch = branchAt(root, series);
  if (!shape.markers) {
    putChild(series, element(nameOf(root, "marker")), chartOrder);
    writeAt(branch, "marker/symbol@val", "none");
    return;
  }
  putChild(series, element(nameOf(root, "marker")), chartOrder);
  writeAt(branch, "marker/symbol@val", "circle");
  writeAt(branch, "marker/size@val", markerSize);
  ensureAt(branch, "marker/spPr").children.push(copy(fill));
  writeAt(branch, "marker/spPr/a:ln@w", "9525");
  ensureAt(branch, "marker/spPr/a:ln").children.push(copy(fill));
}

function shapeElement(root: XmlElement, fill: XmlElement, { drawn, lines }: SeriesShape): XmlElement {
  if (drawn === "fill") return fill;
  const inside = lines ? fill : element(nameOf(root, "a:noFill"));
  const children = [inside, element(nameOf(root, "a:round"))];
  return element(nameOf(root, "a:ln"), { w: lineWidth, cap: "rnd" }, children);
}
