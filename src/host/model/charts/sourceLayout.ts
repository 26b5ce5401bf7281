import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { columnsOf, rowsOf } from "../area";
import type { CellContext } from "../cells";
import { effectiveStyle } from "../cells";
import { showsDate } from "../numberFormat";
import type { SheetModel } from "../sheetModel";

/** Which cells of a source are names, categories and values. */
export interface SourceLayout {
  readonly by: "columns" | "rows";
  readonly categories: Area | undefined;
  readonly series: readonly SourceSeries[];
}

export interface SourceSeries {
  readonly name: Area | undefined;
  readonly values: Area;
  /** Of bubbles. */
  readonly sizes?: Area | undefined;
}

/** Bubbles take two lines each: heights, then sizes. */
export const withSizes = (series: readonly SourceSeries[]): readonly SourceSeries[] =>
  series.flatMap((each, index) => (index % 2 === 0 ? [{ ...each, sizes: series[index + 1]?.values }] : []));

/** How a source is to be read: `auto` makes series of whatever there is less of, rows or columns. */
export interface SourceReading {
  readonly by: "auto" | "columns" | "rows";
  /** Whether the first column (row) holds x values although it holds numbers, as in scatter charts. */
  readonly firstIsX: boolean;
}

/** Reads a source as Excel does: texts, dates and a blank corner at its edges are names and categories. */
export function layOutSource(
  sheet: SheetModel,
  source: Area,
  { by: wanted, firstIsX }: SourceReading,
  context: CellContext,
): SourceLayout {
  const used = sheet.cells.bounds(true);
  const area = (used && intersect(used, source)) ?? source;
  const heads = edges(sheet, area, context);
  const [rows, columns] = [rowsOf(area) - Number(heads.top), columnsOf(area) - Number(heads.left)];
  const by = wanted === "auto" ? (columns > rows ? "rows" : "columns") : wanted;
  const xIsNumeric = firstIsX && (by === "columns" ? columns > 1 && !heads.left : rows > 1 && !heads.top);
  return by === "columns"
    ? byColumns(area, heads.top, heads.left || xIsNumeric)
    : transposed(byColumns(flipped(area), heads.left, heads.top || xIsNumeric));
}

interface Edges {
  readonly top: boolean;
  readonly left: boolean;
}

/** Whether the first row, and the first column, name what is beside them. */
function edges(sheet: SheetModel, area: Area, context: CellContext): Edges {
  const { cells } = sheet;
  const isBlank = cells.type(area.top, area.left) === "empty";
  const isName = (row: number, column: number): boolean => {
    const type = cells.type(row, column);
    if (type !== "number") return type !== "empty";
    const style = effectiveStyle(sheet, row, column);
    return showsDate(context.styles.describe(style).numberFormat);
  };
  const below = Array.from({ length: rowsOf(area) - 1 }, (_, down) => area.top + 1 + down);
  const beside = Array.from({ length: columnsOf(area) - 1 }, (_, right) => area.left + 1 + right);
  const isOneColumn = beside.length === 0;
  const isOneRow = below.length === 0;
  const left =
    !isOneColumn && (isOneRow ? isName(area.top, area.left) : below.some((row) => isName(row, area.left)));
  const top =
    !isOneRow &&
    (isOneColumn ? isName(area.top, area.left) : beside.some((column) => isName(area.top, column)));
  const isCorner = isBlank && !isOneColumn && !isOneRow;
  return { top: top || isCorner, left: left || isCorner };
}

function byColumns(area: Area, hasNames: boolean, hasCategories: boolean): SourceLayout {
  const top = area.top + Number(hasNames);
  const left = area.left + Number(hasCategories);
  const lines = Array.from({ length: area.right - left + 1 }, (_, index) => left + index);
  return {
    by: "columns",
    categories: hasCategories ? { ...area, top, right: area.left } : undefined,
    series: lines.map((column) => ({
      name: hasNames ? { top: area.top, left: column, bottom: area.top, right: column } : undefined,
      values: { top, left: column, bottom: area.bottom, right: column },
    })),
  };
}

const flipped = ({ top, left, bottom, right }: Area): Area => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

const transposed = ({ categories, series }: SourceLayout): SourceLayout => ({
  by: "rows",
  categories: categories && flipped(categories),
  series: series.map(({ name, values }) => ({ name: name && flipped(name), values: flipped(values) })),
});
