import { columnNumber } from "../../src/package/cells/address";
import type { CellValue } from "../../src/table/grid";
import { cellFromText } from "./grid";
import { range, type ColumnLine } from "./labelledText";

/** Which of a column's values stands in a record: sequences say it, or the values go round. */
export type Sequences = ReadonlyMap<string, readonly number[]>;

/** What a column holds in a record, counted from 0; sums are still to come (see {@link sumOf}). */
function valueAt(column: ColumnLine, record: number, sequences: Sequences): string {
  const { values, sequence = "", index } = column;
  const order = sequences.get(sequence);
  const at = order === undefined ? record : (order[record % order.length] ?? 1) - 1;
  const text = values[at % values.length] ?? "";
  return counted(spread(text, record, index), record);
}

/** `3…40` is a number from 3 to 40, always the same for a record and a column. */
const spread = (text: string, record: number, column: number): string =>
  text.replace(/(\d+)…(\d+)/, (_, low: string, high: string) => {
    const mixed = (record + 3) * 7919 + (column + 1) * 104_729 + record * record * 31;
    return String(Number(low) + (mixed % (Number(high) - Number(low) + 1)));
  });

/** `{001}` counts the records: 001, 002, ... */
const counted = (text: string, record: number): string =>
  text.replace(/\{(\d+)\}/g, (_, first: string) =>
    String(Number(first) + record).padStart(first.length, "0"),
  );

/** The sum of a record's numbers for `=B+D:F`, in columns by letter; undefined for any other text. */
function sumOf(text: string, cells: ReadonlyMap<number, CellValue>): number | undefined {
  if (!/^=[A-Z]+([:+][A-Z]+)*$/.test(text)) return undefined;
  const summed = text
    .slice(1)
    .split("+")
    .flatMap((area) => {
      const [first = 0, last = first] = area.split(":").map(columnNumber);
      return range(first, last);
    });
  return summed.reduce((sum, column) => sum + (Number(cells.get(column)) || 0), 0);
}

/** The cells of a record, by their column. */
export function recordCells(
  columns: readonly ColumnLine[],
  record: number,
  sequences: Sequences,
): ReadonlyMap<number, CellValue> {
  const texts = columns.map((column) => [column.index, valueAt(column, record, sequences)] as const);
  const cells = new Map(texts.map(([index, text]) => [index, cellFromText(text)]));
  for (const [index, text] of texts) cells.set(index, sumOf(text, cells) ?? cells.get(index) ?? "");
  return cells;
}
