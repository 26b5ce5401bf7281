import { cellAt } from "../../table/relations/distinct";
import { areaAddress } from "../cells/address";
import { quoteSheetName } from "../cells/sheetPrefix";
import type { Point, SeriesData } from "../charts/seriesData";
import type { Area } from "../workbook";
import type { TableChart } from "../../table/tableChart";
import type { CleanSheet, CleanValue } from "./cleanWorkbook";

/** The header of a column, as the name of a series. */
export const headerOf = ({ name, columns }: CleanSheet, column: number): SeriesData => ({
  formula: reference(name, { top: 0, bottom: 0, left: column, right: column }),
  kind: "texts",
  points: [columns[column]?.header ?? ""],
  formatCode: undefined,
});

/** What names the bars of a chart; texts, whatever the column holds. */
export const categoriesOf = (sheet: CleanSheet, chart: TableChart): SeriesData => ({
  formula: chartedCells(sheet.name, chart, chart.categories),
  kind: "texts",
  points: chartedValues(sheet, chart, chart.categories).map(String),
  formatCode: undefined,
});

/** The numbers of a series, with the column's number format. */
export const valuesOf = (sheet: CleanSheet, chart: TableChart, column: number): SeriesData => ({
  formula: chartedCells(sheet.name, chart, column),
  kind: "numbers",
  points: chartedValues(sheet, chart, column) as readonly Point[],
  formatCode: sheet.columns[column]?.numberFormat,
});

/** The values of the rows that a chart shows. */
export const chartedValues = (
  { cells }: Pick<CleanSheet, "cells">,
  { firstRow, rowCount }: TableChart,
  column: number,
): readonly CleanValue[] => {
  const values = cells[column];
  if (values === undefined) return [];
  return Array.from({ length: rowCount }, (_, index) => cellAt(values, firstRow + index));
};

/** Row 1 is the header. */
const chartedCells = (sheet: string, { firstRow, rowCount }: TableChart, column: number): string =>
  reference(sheet, { top: firstRow + 1, bottom: firstRow + rowCount, left: column, right: column });

const reference = (sheet: string, area: Area): string =>
  `${quoteSheetName(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
