import type { Area } from "../../../package/workbook";
import type { Attached } from "./attached";

const rowsPerBucket = 256;
/** Areas that reach over more buckets are looked at for every row. */
const mostBuckets = 64;

type Placed<Item> = readonly [area: Area, item: Item];
type Finder<Item> = (row: number, column: number) => readonly Item[];

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

function indexed<Item extends Attached>(items: readonly Item[]): Finder<Item> {
  const tall: Placed<Item>[] = [];
  const buckets = new Map<number, Placed<Item>[]>();
  for (const item of items) {
    for (const area of item.areas) {
      const [first, last] = [area.top, area.bottom].map((row) => Math.floor(row / rowsPerBucket));
      if (first === undefined || last === undefined) continue;
      if (last - first > mostBuckets) tall.push([area, item]);
      else
        for (let at = first; at <= last; at += 1) buckets.set(at, [...(buckets.get(at) ?? []), [area, item]]);
    }
  }
  return (row, column) => {
    const near = buckets.get(Math.floor(row / rowsPerBucket)) ?? [];
    const found = [...tall, ...near].filter(([area]) => holds(area, row, column)).map(([, item]) => item);
    return [...new Set(found)];
  };
}

const finders = new WeakMap<object, unknown>();

/** The items that stand on a cell. Lists don't change, they are replaced: one is looked through once, not for every cell. */
export function itemsAt<Item extends Attached>(
  items: readonly Item[],
  row: number,
  column: number,
): readonly Item[] {
  if (items.length === 0) return items;
  const known = (finders.get(items) as Finder<Item> | undefined) ?? indexed(items);
  finders.set(items, known);
  return known(row, column);
}
