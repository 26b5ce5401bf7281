import { partsBelow, tableAbove, type Part } from "./areas/stacked";
import { spansOf, type Span } from "./areas/beside";
import { excelTableOf } from "./areas/excelTable";
import type { OtherArea } from "./areas/otherArea";
import { beginningAt, findHeader, type Beginning } from "./findHeader";
import type { CellValue, Grid } from "../grid";
import { filledCells, isBlank, isHxlRow } from "./rowKinds";

type Rows = readonly (readonly CellValue[])[];

/** Where the main table is, as indexes into the grid's rows and columns. */
export interface Location extends Beginning {
  /** The row after the last that can be a record. */
  readonly end: number;
  readonly columns: readonly number[];
  /** What else stands on the sheet, in sheet coordinates. */
  readonly others: readonly OtherArea[];
}

/** Rows of the grid from the header to before `end`. */
type Stacked = Beginning & { readonly end: number };

/** Finds the main table of a sheet, by its Excel table or by its header; undefined when nothing looks like one. */
export function locate(grid: Grid): Location | undefined {
  const rows = grid.cells;
  const excel = excelTableOf(grid);
  if (excel !== undefined) {
    const near = [excel.header - 1, excel.header + 1, excel.header + 2];
    const hxl = near.filter((at) => isHxlRow(rows[at] ?? []));
    const main = { ...beginningAt(rows, excel.header, hxl), end: excel.end };
    return { ...main, columns: columnsOf([excel.span]), others: excel.others };
  }
  const { main, others } = mainOf(rows) ?? {};
  if (main === undefined || others === undefined) return undefined;
  const [own, ...beside] = spansOf(rows.slice(0, main.end), main.header, main.firstData);
  const apart = new Set(columnsOf(beside));
  const width = rows[0]?.length ?? 0;
  return {
    ...main,
    columns: columnsOf([own]).filter((column) => !apart.has(column)),
    others: [
      ...others.map(({ kind, at, end }) => areaOf(grid, kind, [at, end], { left: 0, right: width })),
      ...beside.map((span) => areaOf(grid, "table", [main.header, main.end], span)),
    ],
  };
}

type Bounded = Part & { readonly end: number; readonly beginning?: Beginning };

/** The largest of the tables that stand one below the other, and the other parts. */
function mainOf(rows: Rows): { readonly main: Stacked; readonly others: readonly Bounded[] } | undefined {
  const parts = partsOf(rows);
  const tables = parts.flatMap((part) => {
    const found = part.kind === "notes" ? undefined : (part.beginning ?? findHeader(rows, part.at));
    return found === undefined || found.header >= part.end ? [] : [{ part, ...found, end: part.end }];
  });
  const [top, ...rest] = tables;
  if (top === undefined) return undefined;
  const main = rest.reduce((best, next) => (cellsOf(rows, next) > cellsOf(rows, best) ? next : best), top);
  return { main, others: parts.filter((part) => part !== main.part) };
}

function partsOf(rows: Rows): readonly Bounded[] {
  const beginning = findHeader(rows);
  if (beginning === undefined) return [];
  const { header, firstData } = beginning;
  const above = tableAbove(rows, header);
  const main = { at: above === undefined ? 0 : header, kind: "table" as const, beginning };
  const starts = [...(above === undefined ? [] : [above]), main, ...partsBelow(rows, header, firstData)];
  return starts.map((part, at) => ({ ...part, end: starts[at + 1]?.at ?? rows.length }));
}

function cellsOf(rows: Rows, { header, firstData, end }: Stacked): number {
  return filledCells(rows[header] ?? []).length * (end - firstData);
}

const columnsOf = (spans: readonly Span[]): readonly number[] =>
  spans.flatMap(({ left, right }) => Array.from({ length: right - left }, (_, at) => left + at));

function areaOf(
  { cells, top, left }: Grid,
  kind: OtherArea["kind"],
  [from, end]: readonly [number, number],
  span: Span,
): OtherArea {
  return {
    kind,
    top: top + from,
    bottom: top + end - 1,
    left: left + span.left,
    right: left + span.right - 1,
    text: firstText(cells.slice(from, end), span),
  };
}

function firstText(rows: Rows, { left, right }: Span): string {
  for (const row of rows) {
    const first = row.slice(left, right).find((value) => !isBlank(value));
    if (first !== undefined) return String(first).trim();
  }
  return "";
}
