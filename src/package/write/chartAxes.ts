import { chartOrder } from "../charts/chartOrder";
import { valued } from "../charts/chartTree";
import { axisXml } from "../charts/chartXml";
import { addChild, putChild } from "../xml/branch";
import { element, type XmlElement } from "../xml/element";
import type { TableChart } from "../../table/tableChart";
import { writtenText } from "./chartText";
import type { CleanSheet } from "./cleanWorkbook";

/** Ids of the two axes; each chart is a part of its own, so that these need not differ between charts. */
export const axisIds = { categories: 1, values: 2 } as const;

/** Hundredths of a point. */
const titleSize = 1000;
/** In 60,000ths of a degree: read from below. */
const upright = -5_400_000;
const shownAxis = { hidden: false, between: true, atEnd: false, format: "General" } as const;

/** Titles are the headers of what stands along an axis; several series are named in the legend instead. */
export function chartAxes(root: XmlElement, sheet: CleanSheet, chart: TableChart): readonly XmlElement[] {
  const { categories, series } = chart;
  const { rightToLeft } = sheet;
  const names = axisXml(root, {
    ...shownAxis,
    kind: "catAx",
    id: axisIds.categories,
    crosses: axisIds.values,
    side: rightToLeft ? "r" : "l",
    gridlines: false,
  });
  const numbers = axisXml(root, {
    ...shownAxis,
    kind: "valAx",
    id: axisIds.values,
    crosses: axisIds.categories,
    side: "b",
    gridlines: true,
    // The first category is on top; the numbers stand where the last one is.
    atEnd: true,
  });
  const [only = -1, ...others] = series;
  turn(root, names, true);
  turn(root, numbers, rightToLeft);
  nameAxis(names, sheet, categories, upright);
  if (others.length === 0) nameAxis(numbers, sheet, only);
  return [names, numbers];
}

function turn(root: XmlElement, axis: XmlElement, reversed: boolean): void {
  const orientation = valued(root, "orientation", reversed ? "maxMin" : "minMax");
  putChild(axis, element("c:scaling", {}, [orientation]), chartOrder);
}

function nameAxis(
  axis: XmlElement,
  { columns, rightToLeft }: CleanSheet,
  column: number,
  rotation = 0,
): void {
  const header = columns[column]?.header ?? "";
  if (header === "") return;
  const text = writtenText(header, titleSize, rightToLeft, rotation);
  addChild(axis, element("c:title", {}, [text, element("c:overlay", { val: 0 })]), chartOrder);
}
