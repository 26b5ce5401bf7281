import { anchorsIn, chartIdOf, identityOf } from "../../../package/drawings/anchors";
import type { StoredChart, StoredDrawing } from "../../../package/drawings/storedDrawing";
import { attributeOf, type XmlElement } from "../../../package/xml/element";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";

/** A chart on a sheet. */
export interface ChartOnSheet {
  readonly sheet: SheetModel;
  readonly drawing: StoredDrawing;
  /** What fastens it to the cells. */
  readonly anchor: XmlElement;
  /** The relationship by which the drawing names it. */
  readonly relationship: string;
  readonly chart: StoredChart;
}

/** The charts of a sheet, from back to front. */
export function chartsOf(sheet: SheetModel): readonly ChartOnSheet[] {
  const { drawing } = sheet.stored;
  if (drawing === undefined) return [];
  return anchorsIn(drawing.root).flatMap((anchor) => {
    const relationship = chartIdOf(anchor);
    const chart = relationship === undefined ? undefined : drawing.charts.get(relationship);
    return relationship === undefined || chart === undefined
      ? []
      : [{ sheet, drawing, anchor, relationship, chart }];
  });
}

export const allCharts = (model: WorkbookModel): readonly ChartOnSheet[] => model.sheets.flatMap(chartsOf);

export const chartName = ({ anchor }: Pick<ChartOnSheet, "anchor">): string =>
  attributeOf(identityOf(anchor), "name") ?? "";

/** `{GUID}`, made of the number in the drawing and the sheet's own; the same for as long as the workbook is open. */
export function chartId({ anchor, sheet }: Pick<ChartOnSheet, "anchor" | "sheet">): string {
  const number = Number(attributeOf(identityOf(anchor), "id") ?? 0);
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}${sheet.id.slice(9)}`;
}
