import { partsOfGroup } from "../chartSeries";
import { valueIn, type SeriesInGroup } from "../../../../package/charts/chartTree";
import type { DataPart, Point } from "../../../../package/charts/seriesData";
import { seriesColor } from "../../../../package/charts/seriesShape";
import { drawnColor } from "../../../../package/drawings/color";
import {
  booleanOf,
  childOf,
  childrenOf,
  localName,
  numberOf,
  type XmlElement,
} from "../../../../package/xml/element";
import { displayValue } from "../../numberFormat";
import type { WorkbookModel } from "../../workbookModel";
import { liveData } from "../liveData";
import { fillOf, hasNoFill, lineOf } from "./looks";
import { showLabels } from "./showLabels";
import type { ShownMarker, ShownSeries } from "./shownChart";

const accents = 6;
const firstAccent = 4;
const usualLineWidth = 2.25;
const usualMarkerSize = 5;

/** A series with its data as the cells are now. `place` is its number among all of the chart. */
export function showSeries(
  model: WorkbookModel,
  root: XmlElement,
  { group, series }: SeriesInGroup,
  place: number,
): ShownSeries {
  const { theme } = model.stored;
  const parts = partsOfGroup(group);
  const data = (part: DataPart) => liveData(model, root, series, part);
  const values = data(parts.values);
  const along = data(parts.categories);
  const index = numberOf(valueIn(series, "idx")) ?? place;
  const color = drawnColor(seriesColor(root, series, index, theme), theme) ?? "#4472C4";
  const textOfPoint = (point: Point) =>
    typeof point === "number"
      ? displayValue(point, "number", along?.formatCode ?? "General", model.context)
      : (point ?? "");
  const isNumeric = parts.categories === "xVal";
  const points = pointLooks(model, group, series);
  const name = String(data("tx")?.points[0] ?? `Series${place + 1}`);
  const categories = isNumeric
    ? []
    : Array.from({ length: values?.points.length ?? 0 }, (_, at) =>
        along ? textOfPoint(along.points[at]) : String(at + 1),
      );
  return {
    name,
    values: values?.points ?? [],
    x:
      isNumeric && along?.points.some((point) => typeof point === "number") === true
        ? along.points
        : undefined,
    sizes: data("bubbleSize")?.points,
    categories,
    color,
    fill: hasNoFill(series) ? undefined : (fillOf(series, theme) ?? color),
    line: lineOf(
      series,
      theme,
      drawsLines(group) ? { color, width: usualLineWidth, dashed: false } : undefined,
    ),
    marker: markerOf(model, group, series, color),
    smooth: booleanOf(valueIn(series, "smooth")),
    ...points,
    ...showLabels(model, root, { group, series }, { name, categories, values }),
  };
}

const drawsLines = (group: XmlElement): boolean =>
  /^(?:line|scatter|radar)/.test(localName(group.name)) && valueIn(group, "radarStyle") !== "filled";

function markerOf(
  model: WorkbookModel,
  group: XmlElement,
  series: XmlElement,
  color: string,
): ShownMarker | undefined {
  if (!drawsLines(group)) return undefined;
  const marker = childOf(series, "marker");
  const symbol = valueIn(marker, "symbol") ?? (valueIn(group, "radarStyle") === "standard" ? "none" : "auto");
  if (symbol === "none") return undefined;
  return {
    symbol,
    size: numberOf(valueIn(marker, "size")) ?? usualMarkerSize,
    color: fillOf(marker, model.stored.theme) ?? color,
  };
}

/** What is said of single points, and the accents where colours vary by point. */
function pointLooks(
  model: WorkbookModel,
  group: XmlElement,
  series: XmlElement,
): Pick<ShownSeries, "fillOf" | "pulled"> {
  const { theme } = model.stored;
  const said = new Map(childrenOf(series, "dPt").map((point) => [numberOf(valueIn(point, "idx")), point]));
  const isPie = /^(?:pie|doughnut|ofPie)/.test(localName(group.name));
  const varies = isPie && valueIn(group, "varyColors") !== "0";
  const pulled = numberOf(valueIn(series, "explosion")) ?? 0;
  return {
    fillOf: (point) =>
      fillOf(said.get(point), theme) ?? (varies ? theme[firstAccent + (point % accents)] : undefined),
    pulled: (point) => numberOf(valueIn(said.get(point), "explosion")) ?? pulled,
  };
}
