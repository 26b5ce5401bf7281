import type { Area } from "../../../../package/workbook";

const ROWS_A_BUCKET = 256;

/** Finds the merged area of a cell without walking all of them: sheets with 10,000 merges are scrolled too. */
export function indexMerges(merges: readonly Area[]): (row: number, column: number) => Area | undefined {
  const buckets = new Map<number, Area[]>();
  for (const area of merges) {
    const last = Math.floor(area.bottom / ROWS_A_BUCKET);
    for (let bucket = Math.floor(area.top / ROWS_A_BUCKET); bucket <= last; bucket += 1) {
      const list = buckets.get(bucket);
      if (list === undefined) buckets.set(bucket, [area]);
      else list.push(area);
    }
  }
  return (row, column) =>
    buckets.get(Math.floor(row / ROWS_A_BUCKET))?.find((area) => holds(area, row, column));
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
