import { placeOf } from "../../model/drawings/place";
import { showChart } from "../../model/charts/shown/showChart";
import type { ShownChart } from "../../model/charts/shown/shownChart";
import { isGiven, requireNumber, requireOneOf } from "../argument";
import { notImplemented } from "../excelErrors";
import type { ChartSelf } from "./chartSelf";

/** A picture of a chart as it is asked for. */
export interface ChartImage {
  readonly chart: ShownChart;
  /** Of the chart, in points. */
  readonly size: { readonly width: number; readonly height: number };
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to a point of the chart; the chart stands in the middle. */
  readonly scale: number;
}

const modes = ["Fit", "FitAndCenter", "Fill"] as const;
const mostPixels = 10_000;
/** As large as on the screen. */
const pixelsPerPoint = 4 / 3;

const pixels = (value: unknown): number | undefined =>
  isGiven(value) ? Math.round(requireNumber(value, 1, mostPixels)) : undefined;

/**
 * "Renders the chart as a Base64-encoded image by scaling the chart to fit the specified dimensions. The aspect ratio is
 * preserved." `Fit` makes the picture as large as the chart in it, the other modes as large as is asked for.
 */
export function getImage(self: ChartSelf, width: unknown, height: unknown, fittingMode: unknown): string {
  const draw = self.context.services.drawChart;
  if (draw === undefined) throw notImplemented("Chart.getImage where nothing can draw");
  const mode = requireOneOf(fittingMode, modes, "Fit");
  const size = placeOf(self.sheet.stored, self.anchor);
  const wanted = { width: pixels(width), height: pixels(height) };
  const across = wanted.width && wanted.width / size.width;
  const down = wanted.height && wanted.height / size.height;
  const scale = scaleOf(mode, across, down);
  const isWhole = mode === "Fit" || across === undefined || down === undefined;
  return draw({
    chart: showChart(self.context.model, self.chart.root),
    size,
    width: isWhole ? Math.round(size.width * scale) : (wanted.width ?? 0),
    height: isWhole ? Math.round(size.height * scale) : (wanted.height ?? 0),
    scale,
  });
}

function scaleOf(mode: (typeof modes)[number], across: number | undefined, down: number | undefined): number {
  if (across === undefined || down === undefined) return across ?? down ?? pixelsPerPoint;
  return mode === "Fill" ? Math.max(across, down) : Math.min(across, down);
}
