import type { DistinctValues } from "./distinct";

/** Rows of a column: where a value stands alone, it tells nothing of what goes together. */
export interface ComparedRows {
  /** All rows of values that stand in several. */
  readonly repeated: Uint32Array;
  /** Some rows of some of these values, from all over the column. */
  readonly sketch: Uint32Array;
}

const sketchRows = 1_500;
/** At most so many rows of one value. */
const rowsOfValue = 50;

const memory = new WeakMap<DistinctValues, ComparedRows>();

/** The rows by which a column is compared with others; the same column gives the same answer. */
export function rowsToCompare(column: DistinctValues): ComparedRows {
  const known = memory.get(column) ?? makeRows(column);
  memory.set(column, known);
  return known;
}

function makeRows({ values, at }: DistinctValues): ComparedRows {
  const counts = new Uint32Array(values.length);
  for (const place of at) counts[place] = (counts[place] ?? 0) + 1;
  const isRepeated = (place: number) => (counts[place] ?? 0) > 1 && values[place] !== "";
  const sampled = sampledPlaces(counts, isRepeated);
  const met = new Uint32Array(values.length);
  const [repeated, sketch] = [[], []] as [number[], number[]];
  for (let row = 0; row < at.length; row += 1) {
    const place = at[row] ?? 0;
    if (!isRepeated(place)) continue;
    repeated.push(row);
    const turn = met[place] ?? 0;
    met[place] = turn + 1;
    if (sampled.has(place) && turn % Math.ceil((counts[place] ?? 0) / rowsOfValue) === 0) sketch.push(row);
  }
  return { repeated: Uint32Array.from(repeated), sketch: Uint32Array.from(sketch) };
}

/** Values in steps that no order of the sheet follows, until their rows are enough. */
function sampledPlaces(counts: Uint32Array, isRepeated: (place: number) => boolean): ReadonlySet<number> {
  const sampled = new Set<number>();
  const stride = strideFor(counts.length);
  let rows = 0;
  for (let turn = 0; turn < counts.length && rows < sketchRows; turn += 1) {
    const place = (turn * stride) % counts.length;
    if (!isRepeated(place)) continue;
    sampled.add(place);
    rows += Math.min(rowsOfValue, counts[place] ?? 0);
  }
  return sampled;
}

/** About 0.618 of the length and without a common divisor: the steps reach every place. */
function strideFor(length: number): number {
  let stride = Math.max(1, Math.floor(length * 0.618));
  while (divisor(stride, length) > 1) stride += 1;
  return stride;
}

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));
