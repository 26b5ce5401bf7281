import { foldHeader, oneLine } from "./words/fold";
import type { CellValue, Grid } from "./grid";
import { isHxlTag, tidyTag } from "./evidence/hxl";
import { headerTexts } from "./locating/headerTexts";
import type { Location } from "./locating/locate";
import { isBlank, isBlankRow, isSameHeader, isTotalsRow } from "./locating/rowKinds";
import type { Column } from "./table";

/** A column before anybody said what it means; `rawHeader` still has its line breaks. */
export type BareColumn = Omit<Column, "role" | "detail" | "confidence" | "reasons"> & {
  readonly rawHeader: string;
};

/** Indexes of the grid's rows that are records: not blank, not a row of totals, not the header said again. */
export function dataRows(
  grid: Grid,
  { header, firstData, end }: Pick<Location, "header" | "firstData" | "end">,
): readonly number[] {
  const rows: number[] = [];
  for (let at = firstData; at < end; at += 1) {
    const row = grid.cells[at] ?? [];
    if (!isBlankRow(row) && !isTotalsRow(row) && !isSameHeader(row, grid.cells[header] ?? [])) rows.push(at);
  }
  return rows;
}

/** The columns that have a header or a value. */
export function bareColumns(grid: Grid, location: Location, rows: readonly number[]): readonly BareColumn[] {
  const headers = headerTexts(grid, location);
  const tags = location.hxl.map((at) => grid.cells[at] ?? []);
  const allValues = valuesOf(grid, rows, location.columns);
  return location.columns.flatMap((at, place) => {
    const rawHeader = headers[at] ?? "";
    const values = allValues[place] ?? [];
    if (rawHeader === "" && values.every(isBlank)) return [];
    const column: BareColumn = {
      index: grid.left + at,
      rawHeader,
      header: oneLine(rawHeader),
      headerKey: foldHeader(rawHeader),
      hxl: tagOf(tags, at) ?? tagInHeader(rawHeader),
      values,
      numberFormat: commonFormat(grid, rows, at),
      hidden: grid.hiddenColumns.has(grid.left + at),
    };
    return [column];
  });
}

/** The values of some columns, each column on its own; row by row, as the grid's rows lie in memory. */
function valuesOf(
  { cells }: Grid,
  rows: readonly number[],
  columns: readonly number[],
): readonly (readonly CellValue[])[] {
  const values = columns.map(() => new Array<CellValue>(rows.length));
  rows.forEach((at, record) => {
    const row = cells[at] ?? [];
    values.forEach((column, place) => (column[record] = row[columns[place] ?? 0] ?? ""));
  });
  return values;
}

function tagOf(tags: readonly (readonly CellValue[])[], column: number): string | undefined {
  const tag = tags.map((row) => String(row[column] ?? "")).find(isHxlTag);
  return tag === undefined ? undefined : tidyTag(tag);
}

/** A tag that stands among other headers as a header itself; `#men` alone could be a number of men. */
function tagInHeader(header: string): string | undefined {
  return header.includes("+") && isHxlTag(header) ? tidyTag(header) : undefined;
}

/** The commonest format among the cells with a value, as far as formats were read. */
function commonFormat(grid: Grid, rows: readonly number[], column: number): string {
  const counts = new Map<string, number>();
  for (const at of rows) {
    const format = grid.numberFormats[at]?.[column];
    if (at >= grid.numberFormats.length) break;
    if (format !== undefined && !isBlank(grid.cells[at]?.[column])) {
      counts.set(format, (counts.get(format) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "General";
}
