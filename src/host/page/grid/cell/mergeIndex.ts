import type { Area } from "../../../../package/workbook";
import type { GridSource } from "../gridSource";

const ROWS_A_BUCKET = 256;

/** Finds the merged area of a cell without walking all of them: sheets with 10,000 merges are scrolled too. */
export function indexMerges(merges: readonly Area[]): Pick<GridSource, "merges" | "mergeAt" | "hasMerge"> {
  const buckets = new Map<number, Area[]>();
  for (const area of merges) {
    const last = Math.floor(area.bottom / ROWS_A_BUCKET);
    for (let bucket = Math.floor(area.top / ROWS_A_BUCKET); bucket <= last; bucket += 1) {
      const list = buckets.get(bucket);
      if (list === undefined) buckets.set(bucket, [area]);
      else list.push(area);
    }
  }
  const bucketOf = (row: number) => buckets.get(Math.floor(row / ROWS_A_BUCKET));
  return {
    merges,
    mergeAt: (row, column) => bucketOf(row)?.find((area) => holds(area, row, column)),
    hasMerge: (row) => bucketOf(row)?.some(({ top, bottom }) => row >= top && row <= bottom) ?? false,
  };
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
