import { chartFrame, emptyChart, emptyDrawing } from "../../../package/charts/chartXml";
import { chartBranch, groupsOf, plotAreaOf } from "../../../package/charts/chartTree";
import { anchorsIn, identityOf } from "../../../package/drawings/anchors";
import type { StoredDrawing } from "../../../package/drawings/storedDrawing";
import { dropChild, ensureAt, writeAt } from "../../../package/xml/branch";
import { attributeOf, numberOf, type XmlElement } from "../../../package/xml/element";
import type { ChangeSource } from "../change";
import { setPlace } from "../drawings/place";
import { heightOfRows, widthOfColumns } from "../geometry";
import { requireUnprotected } from "../locks";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import { categoriesOf, dataOfCells, type ChartCells } from "./chartData";
import { addAxes, addGroup, axisIdsOf, dropUnused } from "./chartGroups";
import type { ChartKind } from "./chartKind";
import { addSeries } from "./chartSeries";
import { chartId, chartName, chartsOf, type ChartOnSheet } from "./sheetCharts";
import { layOutSource, withSizes, type SourceReading } from "./sourceLayout";

/** Excel's own size of a new chart, in points. */
const newSize = { width: 360, height: 216 };

/** Makes a chart of cells, on a sheet that need not be theirs, beside what stands there. */
export function addChart(
  model: WorkbookModel,
  sheet: SheetModel,
  kind: ChartKind,
  source: ChartCells,
  by: SourceReading["by"],
  changeSource: ChangeSource,
): ChartOnSheet {
  requireUnprotected(sheet);
  const root = emptyChart();
  const group = addGroup(root, kind, addAxes(root, kind));
  const count = drawSource(model, { root, kind, group }, source, by);
  if (count > 1 || kind.axes === "none") addLegend(root);
  const drawing = (sheet.stored.drawing ??= newDrawing());
  const relationship = freeRelationship(drawing);
  const chart = { root, part: undefined };
  const anchor = chartFrame(freeNumber(drawing), freeName(sheet), relationship);
  drawing.root.children.push(anchor);
  drawing.charts.set(relationship, chart);
  setPlace(sheet.stored, anchor, placeBeside(sheet, source));
  const added = { sheet, drawing, anchor, relationship, chart };
  model.announce({ kind: "chartAdded", sheet, chart: chartId(added), source: changeSource });
  return added;
}

const newDrawing = (): StoredDrawing => ({
  root: emptyDrawing(),
  charts: new Map(),
  pictures: new Map(),
  part: undefined,
});

/** Draws other cells as the kind that the chart is; its axes, title and legend stay. */
export function redrawSource(
  model: WorkbookModel,
  root: XmlElement,
  kind: ChartKind,
  source: ChartCells,
  by: SourceReading["by"],
): void {
  const groups = groupsOf(root);
  const ids = groups[0] ? axisIdsOf(groups[0]) : addAxes(root, kind);
  for (const group of groups) dropChild(plotAreaOf(root), group);
  drawSource(model, { root, kind, group: addGroup(root, kind, ids) }, source, by);
  dropUnused(root);
}

interface BlankGroup {
  readonly root: XmlElement;
  readonly kind: ChartKind;
  readonly group: XmlElement;
}

/** Fills a group with the series of a source and answers how many these are. */
function drawSource(
  model: WorkbookModel,
  { root, kind, group }: BlankGroup,
  { sheet, area }: ChartCells,
  by: SourceReading["by"],
): number {
  const layout = layOutSource(sheet, area, { by, firstIsX: kind.axes === "numbers" }, model.context);
  const cells = (part: ChartCells["area"] | undefined) => part && [{ sheet, area: part }];
  const categories = cells(layout.categories);
  const series = kind.axes === "none" ? layout.series.slice(0, 1) : layout.series;
  const numbers = (part: ChartCells["area"] | undefined) =>
    part && dataOfCells(model, [{ sheet, area: part }], "numbers");
  for (const { name, values, sizes } of kind.group === "bubbleChart" ? withSizes(series) : series) {
    const named = cells(name);
    addSeries({ root, theme: model.stored.theme }, group, kind, {
      name: named && dataOfCells(model, named, "texts"),
      categories: categories && categoriesOf(model, categories),
      values: numbers(values),
      sizes: numbers(sizes),
    });
  }
  return series.length;
}

/** A legend below, where there is something to tell apart. */
function addLegend(root: XmlElement): void {
  const branch = chartBranch(root);
  ensureAt(branch, "chart/legend");
  writeAt(branch, "chart/legend/legendPos@val", "b");
  writeAt(branch, "chart/legend/overlay@val", "0");
}

/** Right of the source on its own sheet, with a column between; at the sheet's corner elsewhere. */
function placeBeside(sheet: SheetModel, { sheet: from, area }: ChartCells) {
  if (from !== sheet) return { left: 48, top: 15, ...newSize };
  const left = widthOfColumns(sheet.stored, 0, Math.min(area.right + 1, 100));
  return { left, top: heightOfRows(sheet.stored, 0, area.top - 1), ...newSize };
}

function freeRelationship({ charts, pictures }: StoredDrawing): string {
  let number = charts.size + pictures.size + 1;
  while (charts.has(`rId${number}`) || pictures.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

const freeNumber = ({ root }: StoredDrawing): number =>
  Math.max(1, ...anchorsIn(root).map((anchor) => numberOf(attributeOf(identityOf(anchor), "id")) ?? 0)) + 1;

function freeName(sheet: SheetModel): string {
  const names = chartsOf(sheet).map(chartName);
  let number = names.length + 1;
  while (names.includes(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

export function removeChart(model: WorkbookModel, found: ChartOnSheet, source: ChangeSource): void {
  const { sheet, drawing, anchor, relationship } = found;
  requireUnprotected(sheet);
  const chart = chartId(found);
  dropChild(drawing.root, anchor);
  drawing.charts.delete(relationship);
  model.announce({ kind: "chartDeleted", sheet, chart, source });
}
