import { chartBranch, valued } from "../charts/chartTree";
import { chartOrder } from "../charts/chartOrder";
import { emptyChart } from "../charts/chartXml";
import { writeData } from "../charts/seriesData";
import { solidFill } from "../drawings/color";
import { dropAt, ensureAt, putChild, writeAt } from "../xml/branch";
import { element, type XmlElement } from "../xml/element";
import { axisIds, chartAxes } from "./chartAxes";
import { writtenText } from "./chartText";
import { categoriesOf, headerOf, valuesOf } from "./chartData";
import { barGap } from "./chartLayout";
import { chartOutline, seriesFill } from "./chartColors";
import type { TableChart } from "../../table/tableChart";
import type { CleanSheet } from "./cleanWorkbook";

/** Hundredths of a point. */
const titleSize = 1400;
const groupings = { bar: "clustered", "stacked-bar": "stacked" } as const;
/** EMU: half a point. */
const outlineWidth = 6_350;

/**
 * The chart part of a chart over a sheet's own cells: lying bars, the first category on top, with what the cells hold as
 * its cache and nothing else of anybody.
 */
export function chartPart(sheet: CleanSheet, chart: TableChart): XmlElement {
  const root = emptyChart();
  const whole = chartBranch(root);
  dropAt(whole, "printSettings");
  const { rightToLeft } = sheet;
  const title = ensureAt(whole, "chart/title");
  dropAt(whole, "chart/title/txPr");
  putChild(title, writtenText(chart.title, titleSize, rightToLeft), chartOrder);
  ensureAt(whole, "chart/plotArea").children.push(
    barGroup(root, sheet, chart),
    ...chartAxes(root, sheet, chart),
  );
  if (chart.series.length > 1) {
    writeAt(whole, "chart/legend/legendPos", "b");
    writeAt(whole, "chart/legend/overlay", "0");
  }
  return root;
}

function barGroup(root: XmlElement, sheet: CleanSheet, chart: TableChart): XmlElement {
  const isStacked = chart.kind !== "bar";
  return element("c:barChart", {}, [
    valued(root, "barDir", "bar"),
    valued(root, "grouping", groupings[chart.kind]),
    valued(root, "varyColors", 0),
    ...chart.series.map((column, index) => barSeries(root, sheet, chart, column, index)),
    valued(root, "gapWidth", barGap),
    ...(isStacked ? [valued(root, "overlap", 100)] : []),
    valued(root, "axId", axisIds.categories),
    valued(root, "axId", axisIds.values),
  ]);
}

function barSeries(
  root: XmlElement,
  sheet: CleanSheet,
  chart: TableChart,
  column: number,
  index: number,
): XmlElement {
  const outline = element("a:ln", { w: outlineWidth }, [solidFill(root, chartOutline)]);
  const series = element("c:ser", {}, [
    valued(root, "idx", index),
    valued(root, "order", index),
    element("c:spPr", {}, [solidFill(root, seriesFill(index)), outline]),
    valued(root, "invertIfNegative", 0),
  ]);
  writeData(root, series, "tx", headerOf(sheet, column));
  writeData(root, series, "cat", categoriesOf(sheet, chart));
  writeData(root, series, "val", valuesOf(sheet, chart, column));
  return series;
}
