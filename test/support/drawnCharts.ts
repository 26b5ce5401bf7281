import { chartBranch, seriesOf, valueIn } from "../../src/package/charts/chartTree";
import { readData } from "../../src/package/charts/seriesData";
import { anchorsIn, chartIdOf, readAnchor } from "../../src/package/drawings/anchors";
import type { StoredSheet } from "../../src/package/workbook";
import { elementAt, readAt } from "../../src/package/xml/branch";
import { textOf } from "../../src/package/xml/element";

/** The charts of a sheet, each as what a reader sees of it. */
export const drawnCharts = ({ drawing }: StoredSheet) =>
  anchorsIn(drawing?.root ?? { name: "", attributes: {}, children: [] }).map((anchor) => {
    const root = drawing?.charts.get(chartIdOf(anchor) ?? "")?.root ?? anchor;
    const whole = chartBranch(root);
    const place = readAnchor(anchor);
    const series = seriesOf(root);
    const axis = (kind: string) => ({
      title: textOf(elementAt(whole, `chart/plotArea/${kind}/title/tx`)),
      orientation: readAt(whole, `chart/plotArea/${kind}/scaling/orientation`),
      crosses: readAt(whole, `chart/plotArea/${kind}/crosses`),
    });
    return {
      title: textOf(elementAt(whole, "chart/title/tx")),
      grouping: series[0] && valueIn(series[0].group, "grouping"),
      corner: place.kind === "absolute" ? undefined : [place.from.row, place.from.column],
      legend: readAt(whole, "chart/legend/legendPos"),
      axes: [axis("catAx"), axis("valAx")],
      series: series.map(({ series: each }) => ({
        name: readData(each, "tx")?.points[0],
        values: readData(each, "val")?.formula,
        categories: readData(each, "cat")?.formula,
        fill: readAt(chartBranch(each), "spPr/solidFill/srgbClr"),
      })),
    };
  });
