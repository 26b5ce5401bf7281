import { columnNumber, parseArea } from "../../src/package/cells/address";
import type { CellValue, Grid } from "../../src/table/grid";
import { cellFromText } from "./grid";
import { numbersOf, range, rowRange, type LabelledText } from "./labelledText";
import { recordCells, type Sequences } from "./labelledValues";

/** The sheet as Excel gives it, with its records in these rows (zero-based). */
export function labelledGrid(written: LabelledText, records: readonly number[]): Grid {
  const { settings, columns } = written;
  const cells = cellsOf(written, records);
  const { rows, width } = usedRange(written, cells);
  const formats = new Map(columns.map(({ index, numberFormat }) => [index, numberFormat]));
  const isRecord = new Set(records);
  const formatAt = (row: number, column: number) =>
    isRecord.has(row) ? (formats.get(column) ?? "General") : "General";
  const fill = <Cell>(cellAt: (row: number, column: number) => Cell) =>
    range(0, rows - 1).map((row) => range(0, width - 1).map((column) => cellAt(row, column)));
  return {
    sheetName: settings.get("sheet") ?? "4W",
    top: 0,
    left: 0,
    cells: fill((row, column) => cells.get(row)?.[column] ?? ""),
    numberFormats: fill(formatAt),
    hiddenRows: new Set(numbersOf(written, "hidden rows")),
    hiddenColumns: new Set(settings.get("hidden columns")?.split(" ").map(columnNumber)),
    tables: [],
    dateSystem: settings.get("dates") === "1904" ? 1904 : 1900,
    rightToLeft: settings.has("right to left"),
  };
}

type Cells = ReadonlyMap<number, readonly CellValue[]>;

/** By row, with holes where nothing stands: the header, then the records, then the cells written one by one. */
function cellsOf(written: LabelledText, records: readonly number[]): Cells {
  const cells = new Map<number, CellValue[]>();
  const put = (row: number, column: number, value: CellValue): void => {
    const line = cells.get(row) ?? [];
    line[column] = value;
    cells.set(row, line);
  };
  const top = rowRange(written, "header").first;
  for (const { index, headers } of written.columns)
    for (const [deep, header] of headers.entries()) put(top + deep, index, cellFromText(header));
  const sequences = sequencesOf(written);
  for (const [record, row] of records.entries())
    for (const [column, value] of recordCells(written.columns, record, sequences)) put(row, column, value);
  for (const { row, column, texts } of written.cells)
    for (const [at, text] of texts.entries()) put(row, column + at, cellFromText(text));
  return cells;
}

/** What Excel says is used: often more than holds something. */
function usedRange(
  { settings }: LabelledText,
  cells: Cells,
): { readonly rows: number; readonly width: number } {
  const corner = /[A-Z]+\d+/.exec(settings.get("used range") ?? "")?.[0];
  const area = corner === undefined ? undefined : parseArea(corner);
  if (area !== undefined) return { rows: area.bottom + 1, width: area.right + 1 };
  const widths = [...cells.values()].map((row) => row.length);
  return { rows: Math.max(...cells.keys()) + 1, width: Math.max(...widths) };
}

const sequencesOf = ({ settings }: LabelledText): Sequences =>
  new Map([...settings].map(([name, text]) => [name, text.split(/\s+/).map(Number)]));
