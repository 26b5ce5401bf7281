import type { CellValue } from "../../grid";
import { isBlank, isBlankRow } from "../rowKinds";

type Rows = readonly (readonly CellValue[])[];

/** Columns of the grid from `left` to before `right`. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** A list beside the records is filled without gaps and ends well before them, or goes on well after. */
const farApart = 3;

/**
 * The columns of the main table, and those of other tables beside it. Blocks of columns apart by a blank one belong
 * together unless one of them is filled without gaps to another end.
 */
export function spansOf(rows: Rows, header: number, firstData: number): readonly [Span, ...Span[]] {
  const blocks = blocksOf(rows, header);
  const main = blocks.reduce((best, block) => (sizeOf(block) > sizeOf(best) ? block : best));
  const end = lastFilled(rows, main, firstData);
  const others = blocks.filter((block) => block !== main && isApart(rows, block, firstData, end));
  const own = blocks.filter((block) => !others.includes(block));
  const whole = { left: own[0]?.left ?? 0, right: own.at(-1)?.right ?? 0 };
  return [whole, ...others];
}

const sizeOf = ({ left, right }: Span): number => right - left;

function blocksOf(rows: Rows, header: number): readonly [Span, ...Span[]] {
  const filled = filledColumns(rows, header);
  const blocks: Span[] = [];
  let left = 0;
  for (let at = 0; at <= filled.length; at += 1) {
    if (filled[at] === true) continue;
    if (at > left) blocks.push({ left, right: at });
    left = at + 1;
  }
  const [first = { left: 0, right: filled.length }, ...rest] = blocks;
  return [first, ...rest];
}

function filledColumns(rows: Rows, header: number): readonly boolean[] {
  const filled: boolean[] = [];
  let open = indexesOf(rows[header] ?? []);
  for (let at = header; at < rows.length && open.length > 0; at += 1) {
    const row = rows[at] ?? [];
    open = open.filter((column) => isBlank(row[column]) || !(filled[column] = true));
  }
  return filled;
}

const indexesOf = (row: readonly CellValue[]): readonly number[] => row.map((_, column) => column);

function isApart(rows: Rows, block: Span, firstData: number, end: number): boolean {
  const last = lastFilled(rows, block, firstData);
  if (last < firstData || Math.abs(end - last) < farApart) return false;
  if (last > end) return true;
  for (let column = block.left; column < block.right; column += 1) {
    if (isDense(rows, column, firstData, last)) return true;
  }
  return false;
}

/** Rows that are blank throughout the sheet are no gaps. */
function isDense(rows: Rows, column: number, from: number, to: number): boolean {
  return rows.slice(from, to + 1).every((row) => !isBlank(row[column]) || isBlankRow(row));
}

function lastFilled(rows: Rows, { left, right }: Span, from: number): number {
  for (let at = rows.length - 1; at >= from; at -= 1) {
    for (let column = left; column < right; column += 1) if (!isBlank(rows[at]?.[column])) return at;
  }
  return from - 1;
}
