import { groupsOf, seriesOf } from "../../../package/charts/chartTree";
import { dataParts, readData } from "../../../package/charts/seriesData";
import { bounding, columnsOf, rowsOf } from "../../model/area";
import { cellsOfFormula, type ChartCells } from "../../model/charts/chartData";
import { chartKinds } from "../../model/charts/chartKinds";
import { kindOfChart } from "../../model/charts/kindOfSeries";
import { redrawSource } from "../../model/charts/makeChart";
import { requireOneOf } from "../argument";
import { invalidOperation, notImplemented } from "../excelErrors";
import { cellsOfRange } from "./chartReference";
import { change, type ChartSelf } from "./chartSelf";

export const seriesBys = ["Auto", "Columns", "Rows"] as const;
const directions = { Auto: "auto", Columns: "columns", Rows: "rows" } as const;
type Direction = keyof typeof directions;

export const directionOf = (seriesBy: unknown): (typeof directions)[Direction] =>
  directions[requireOneOf(seriesBy, seriesBys, "Auto")];

function redraw(self: ChartSelf, source: ChartCells, by: (typeof directions)[Direction]): void {
  const kind = kindOfChart(self.chart.root);
  if (kind === undefined) throw notImplemented("new data for a chart of this kind");
  change(self, () => {
    redrawSource(self.context.model, self.chart.root, chartKinds[kind], source, by);
  });
}

/** "Resets the source data for the chart." */
export function setData(self: ChartSelf, sourceData: unknown, seriesBy: unknown): void {
  redraw(self, cellsOfRange(sourceData), directionOf(seriesBy));
}

/** The cells of each part of each series. */
const allCells = ({ context, chart }: ChartSelf): readonly ChartCells[] =>
  seriesOf(chart.root).flatMap(({ series }) =>
    dataParts.flatMap((part) => {
      const formula = readData(series, part)?.formula;
      return formula === undefined ? [] : (cellsOfFormula(context.model, formula) ?? []);
    }),
  );

/** Series whose values lie below each other are columns. */
export function plotBy({ context, chart }: ChartSelf): "Rows" | "Columns" {
  const [first] = seriesOf(chart.root);
  const formula = first && (readData(first.series, "val") ?? readData(first.series, "yVal"))?.formula;
  const [cells] = formula === undefined ? [] : (cellsOfFormula(context.model, formula) ?? []);
  return cells && columnsOf(cells.area) > rowsOf(cells.area) ? "Rows" : "Columns";
}

/** Reads the same cells in the other direction. They must lie on one sheet. */
export function setPlotBy(self: ChartSelf, value: unknown): void {
  const wanted = requireOneOf(value, ["Rows", "Columns"]);
  if (wanted === plotBy(self)) return;
  const [first, ...others] = allCells(self);
  if (first === undefined || groupsOf(self.chart.root).length > 1) throw invalidOperation();
  if (others.some(({ sheet }) => sheet !== first.sheet)) throw invalidOperation();
  const area = others.reduce((all, cells) => bounding(all, cells.area), first.area);
  redraw(self, { sheet: first.sheet, area }, directions[wanted]);
}
