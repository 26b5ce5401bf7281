import { seriesOf } from "../../../package/charts/chartTree";
import {
  dataParts,
  readData,
  writeData,
  type DataPart,
  type Point,
} from "../../../package/charts/seriesData";
import type { XmlElement } from "../../../package/xml/element";
import type { WorkbookModel } from "../workbookModel";
import { cellsOfFormula } from "./chartData";
import { hasLevels, liveData } from "./liveData";
import { allCharts } from "./sheetCharts";

/**
 * Brings what charts remember of cells up to date, since other programs draw from it. Only data from sheets that were
 * changed are looked at: what nobody changed stays as it was written.
 */
export function refreshCharts(model: WorkbookModel): void {
  for (const { sheet, chart } of allCharts(model)) {
    for (const { series } of seriesOf(chart.root))
      for (const part of dataParts)
        if (refreshData(model, chart.root, series, part)) sheet.stored.changed = true;
  }
}

/** Whether the points that are remembered were others. */
function refreshData(model: WorkbookModel, root: XmlElement, series: XmlElement, part: DataPart): boolean {
  const known = readData(series, part);
  const cells = known?.formula === undefined ? undefined : cellsOfFormula(model, known.formula);
  if (!known || !cells?.some(({ sheet }) => sheet.stored.changed) || hasLevels(series, part)) return false;
  const now = liveData(model, root, series, part);
  if (now === undefined || samePoints(known.points, now.points)) return false;
  writeData(root, series, part, { ...now, formatCode: known.formatCode ?? now.formatCode });
  return true;
}

const samePoints = (one: readonly Point[], other: readonly Point[]): boolean =>
  one.length === other.length && one.every((point, index) => point === other[index]);
