/** Where the rows or the columns of a sheet lie, all of them, one after the other; in pixels. A size of 0 is hidden. */
export interface Lines {
  readonly count: number;
  readonly size: (index: number) => number;
  /** Distance from the first line; at `count` the sum of all. */
  readonly start: (index: number) => number;
  /** The line that lies at a distance from the first one; the first or last where none does. */
  readonly at: (distance: number) => number;
}

/**
 * Lines of one size but for some. Only the exceptions are kept, with what they add up to, so that a sheet's 1,048,576 rows
 * cost no more than those it has heights for.
 */
export function linesOf(count: number, usual: number, exceptions: ReadonlyMap<number, number>): Lines {
  const places = Uint32Array.from(exceptions.keys()).sort();
  const sums = new Float64Array(places.length + 1);
  places.forEach((place, order) => {
    sums[order + 1] = (sums[order] ?? 0) + (exceptions.get(place) ?? usual) - usual;
  });
  const size = (index: number) => exceptions.get(index) ?? usual;
  const start = (index: number) => index * usual + (sums[firstFrom(places, index)] ?? 0);
  return { count, size, start, at: (distance) => lineAt(distance, count, start) };
}

/** How many of the ascending places come before `index`. */
function firstFrom(places: Uint32Array, index: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last line that starts at or before the distance; of several at one place (hidden ones) the one that is seen. */
function lineAt(distance: number, count: number, start: Lines["start"]): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (start(middle) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
