import { sameSeries, type FillItem, type FillValue } from "./fillItem";
import { seriesOf, type Series, type SeriesOptions } from "./series";

/** Continues a line of cells: neighbours of one kind are a series of their own, the others repeat. */
export function continueLine(
  items: readonly FillItem[],
  options: Omit<SeriesOptions, "isAlone">,
): (place: number) => FillValue {
  const runs = runsOf(items);
  const isAlone = items.length === 1;
  const series = runs.map((run): Series =>
    seriesOf(items.slice(run.first, run.last + 1), { ...options, isAlone }),
  );
  const runAt = items.map((_, index) => runs.findIndex(({ first, last }) => index >= first && index <= last));
  return (place) => {
    const at = place % items.length;
    const round = Math.floor(place / items.length);
    const run = runs[runAt[at] ?? 0];
    if (run === undefined) return undefined;
    return series[runAt[at] ?? 0]?.(round * (run.last - run.first + 1) + at - run.first + 1);
  };
}

function runsOf(items: readonly FillItem[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  items.forEach((item, index) => {
    const before = items[index - 1];
    const run = runs.at(-1);
    if (run !== undefined && before !== undefined && sameSeries(before, item)) run.last = index;
    else runs.push({ first: index, last: index });
  });
  return runs;
}
