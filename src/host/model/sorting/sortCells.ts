import type { Area } from "../../../package/workbook";
import { copyOf, putCopy, type CellCopy } from "../cellCopy";
import type { CellContext } from "../cells";
import type { SheetModel } from "../sheetModel";
import { sortAttached } from "./sortAttached";
import { sortOrder, type SortedCell, type SortTarget } from "./sortOrder";

/** One condition to sort on. */
export interface SortBy extends SortTarget {
  /** The column of the sheet that rows are sorted by, or the row that columns are. */
  readonly line: number;
  readonly descending: boolean;
}

export interface Sorting {
  /** The first decides; the others where those before them find no difference. */
  readonly keys: readonly SortBy[];
  readonly matchCase: boolean;
  /** Whether rows change their places, or columns. */
  readonly along: "rows" | "columns";
}

/** A key that looks at values, as they are. */
export const byValue = { by: "value", color: undefined, textAsNumber: false } as const;

/**
 * Sorts the rows (or columns) of an area, which has no headers. Equal ones stay in their order, hidden ones where they are.
 * Cells move with their looks, links and comments, formulas as if they were copied. Announces nothing; answers whether anything moved.
 */
export function sortCells(sheet: SheetModel, area: Area, sorting: Sorting, context: CellContext): boolean {
  const seen = linesInSight(sheet, area, sorting);
  const sorted = sortedLines(sheet, seen, sorting, context);
  if (sorted.every((line, index) => line === seen[index])) return false;
  const { along } = sorting;
  const [first, last] = along === "rows" ? [area.left, area.right] : [area.top, area.bottom];
  for (let across = first; across <= last; across += 1) {
    const copies = sorted.map((line) => copyAt(sheet, line, across, along));
    copies.forEach((copy, index) => {
      const [from, to] = [sorted[index], seen[index]];
      if (from !== undefined && to !== undefined && from !== to) putAt(sheet, copy, from, to, across, along);
    });
  }
  const places = new Map(sorted.map((line, index) => [line, seen[index] ?? line]));
  sortAttached(sheet.stored, { area, along, places });
  return true;
}

function linesInSight({ stored }: SheetModel, area: Area, { along }: Sorting): readonly number[] {
  const [first, last] = along === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const layouts: ReadonlyMap<number, { readonly hidden: boolean }> =
    along === "rows" ? stored.rows : stored.columns;
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return lines.filter((line) => layouts.get(line)?.hidden !== true);
}

function sortedLines(
  sheet: SheetModel,
  lines: readonly number[],
  { keys, matchCase, along }: Sorting,
  { styles }: CellContext,
): readonly number[] {
  const orders = keys.map((key) => {
    const cells = new Map<number, SortedCell>(
      lines.map((line) => {
        const copy = copyAt(sheet, line, key.line, along);
        return [line, { ...copy, style: () => styles.describe(copy.style) }];
      }),
    );
    const compare = sortOrder(key, key.descending, matchCase);
    return (one: number, other: number) => {
      const [first, second] = [cells.get(one), cells.get(other)];
      return first === undefined || second === undefined ? 0 : compare(first, second);
    };
  });
  return [...lines].sort((one, other) => {
    for (const order of orders) {
      const difference = order(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

const copyAt = (sheet: SheetModel, line: number, across: number, along: Sorting["along"]): CellCopy =>
  along === "rows" ? copyOf(sheet, line, across) : copyOf(sheet, across, line);

function putAt(
  sheet: SheetModel,
  copy: CellCopy,
  from: number,
  to: number,
  across: number,
  along: Sorting["along"],
): void {
  const distance = to - from;
  if (along === "rows") putCopy(sheet, to, across, copy, { down: distance, keepsResult: true });
  else putCopy(sheet, across, to, copy, { right: distance, keepsResult: true });
}
