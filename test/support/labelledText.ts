import { columnNumber } from "../../src/package/cells/address";

/** One column as its line says it: what it is labelled, its header cells from the top, and how its values go. */
export interface ColumnLine {
  readonly index: number;
  /** Role with details, or several parted by `or`. */
  readonly label: string;
  readonly numberFormat: string;
  readonly headers: readonly string[];
  /** The name of the sequence that picks the values; `undefined` when they go round. */
  readonly sequence: string | undefined;
  readonly values: readonly string[];
}

/** Cells that stand on their own: titles, bands, HXL, totals, a stray value. */
export interface CellsLine {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

/** A labelled sheet as it is written; see test/table/labelled/README.md. */
export interface LabelledText {
  readonly hazard: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly columns: readonly ColumnLine[];
  readonly cells: readonly CellsLine[];
  /** Rows of the workbook's other sheets, as text, under their names. */
  readonly otherSheets: ReadonlyMap<string, string>;
}

const settingLine = /^([a-z][a-z ]*): (.+)$/;
const columnLine = /^([A-Z]+) ([^|{]+?)(?: \{(.+?)\})? +\|(.*)$/;
const cellsLine = /^([A-Z]+)(\d+): (.*)$/;

/** @throws Error naming a line that is neither a setting, a column nor cells */
export function parseLabelledText(text: string): LabelledText {
  const [main = "", ...others] = text.split(/^=== /m);
  const [hazard = "", ...lines] = main.split("\n").filter((line) => line.trim() !== "");
  const settings = new Map<string, string>();
  const columns: ColumnLine[] = [];
  const cells: CellsLine[] = [];
  for (const line of lines) {
    const [, name, setting] = settingLine.exec(line) ?? [];
    const column = readColumn(line);
    const single = readCells(line);
    if (name !== undefined && setting !== undefined) settings.set(name, setting.trim());
    else if (column !== undefined) columns.push(column);
    else if (single !== undefined) cells.push(single);
    else throw new Error(`cannot read the line: ${line}`);
  }
  return { hazard, settings, columns, cells, otherSheets: new Map(others.map(readSheet)) };
}

function readColumn(line: string): ColumnLine | undefined {
  const [, letters, label = "", numberFormat = "General", rest = ""] = columnLine.exec(line) ?? [];
  if (letters === undefined) return undefined;
  const [header = "", first = "", ...others] = parts(rest);
  const sequence = first.startsWith("@") ? first.slice(1) : undefined;
  const values = sequence === undefined ? [first, ...others] : others;
  const headers = header.split("↓").map((cell) => cell.trim().replaceAll("\\n", "\n"));
  return { index: columnNumber(letters), label: label.trim(), numberFormat, headers, sequence, values };
}

function readCells(line: string): CellsLine | undefined {
  const [, letters, row, rest = ""] = cellsLine.exec(line) ?? [];
  if (letters === undefined) return undefined;
  return { row: Number(row) - 1, column: columnNumber(letters), texts: parts(rest) };
}

function readSheet(text: string): readonly [string, string] {
  const end = text.indexOf("\n");
  return [text.slice(0, end).trim(), text.slice(end)];
}

const parts = (text: string): readonly string[] => text.split("|").map((part) => part.trim());

/** `rows 4-5` or `row 4` as the first and the last, zero-based. */
export function rowRange(
  { settings }: LabelledText,
  name: string,
): { readonly first: number; readonly last: number } {
  const [first = 0, last = first] = settings.get(name)?.match(/\d+/g)?.map(Number) ?? [];
  return { first: first - 1, last: last - 1 };
}

/** `rows 9-12 20` as rows 9, 10, 11, 12, 20, zero-based; none when nothing is said. */
export const numbersOf = ({ settings }: LabelledText, name: string): readonly number[] =>
  (settings.get(name)?.match(/\d+(-\d+)?/g) ?? []).flatMap((part) => {
    const [first = 0, last = first] = part.split("-").map(Number);
    return range(first - 1, last - 1);
  });

/** From the first to the last, both included. */
export const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
