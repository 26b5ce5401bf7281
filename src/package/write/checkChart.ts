import { chartedValues } from "./chartData";
import type { TableChart } from "../../table/tableChart";
import { CleanWriteError, type CleanSheet } from "./cleanWorkbook";

const longestTitle = 255;
/** What the XML of a chart can't hold; cells have escapes for it, charts have none. */
const unwritable = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * Throws `bad-chart` for a chart that shows anything but published cells: rows or columns that are not there, or something
 * that is no number where bars are drawn.
 */
export function checkChart(sheet: CleanSheet, chart: TableChart): void {
  const isWell =
    isTitle(chart.title) && isInside(sheet, chart) && isOfNumbers(sheet, chart) && isWritable(sheet, chart);
  if (!isWell) throw new CleanWriteError("bad-chart", { sheet: sheet.name, title: chart.title });
}

const isTitle = (title: string): boolean =>
  title.trim() !== "" && title.length <= longestTitle && !isUnwritable(title);

function isInside({ columns, cells }: CleanSheet, chart: TableChart): boolean {
  const { categories, series, firstRow, rowCount } = chart;
  const rows = cells[0]?.at.length ?? 0;
  const isCounted = Number.isInteger(firstRow) && Number.isInteger(rowCount) && firstRow >= 0 && rowCount > 0;
  const isThere = [categories, ...series].every((column) => columns[column] !== undefined);
  return isCounted && firstRow + rowCount <= rows && isThere && series.length > 0;
}

const isOfNumbers = (sheet: CleanSheet, chart: TableChart): boolean =>
  chart.series.every((column) =>
    chartedValues(sheet, chart, column).every((value) => typeof value === "number"),
  );

function isWritable(sheet: CleanSheet, chart: TableChart): boolean {
  const headers = sheet.columns.map(({ header }) => header);
  return ![...headers, ...chartedValues(sheet, chart, chart.categories).map(String)].some(isUnwritable);
}

const isUnwritable = (text: string): boolean => unwritable.test(text);
