import { xmlPart } from "../xml/serialize";
import { chartPart } from "./chartPart";
import { chartPlaces } from "./chartLayout";
import type { CleanParts } from "./cleanParts";
import type { CleanSheet } from "./cleanWorkbook";
import { drawingPart } from "./drawingPart";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Adds the charts of a sheet with their drawing. @returns the sheet's relationship to it; undefined without charts */
export function addCharts(sheet: CleanSheet, index: number, parts: CleanParts): string | undefined {
  const { charts = [], columns } = sheet;
  if (charts.length === 0) return undefined;
  const drawing = `xl/drawings/drawing${index + 1}.xml`;
  const relationships = charts.map((chart, number) => {
    const part = `xl/charts/chart${index + 1}_${number + 1}.xml`;
    parts.add(part, chartType, xmlPart(chartPart(sheet, chart)));
    return parts.relate(drawing, "chart", part);
  });
  parts.add(drawing, drawingType, xmlPart(drawingPart(chartPlaces(charts, columns.length), relationships)));
  return parts.relate(`xl/worksheets/sheet${index + 1}.xml`, "drawing", drawing);
}
