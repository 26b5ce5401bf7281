import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";

/** Brings a chart to the front as what a person works on; undefined when they go back to cells. */
export function activateChart(model: WorkbookModel, sheet: SheetModel, chart: string | undefined): void {
  if (chart !== undefined) model.activate(sheet);
  const previous = sheet.activeChart;
  if (previous === chart) return;
  sheet.activeChart = chart;
  model.announce({ kind: "chartActivated", sheet, chart, previous });
}
