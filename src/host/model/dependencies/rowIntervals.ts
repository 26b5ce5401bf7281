/** Rows from `top` to `bottom`, and what stands on them. */
export interface RowEntry<Item> {
  readonly top: number;
  readonly bottom: number;
  readonly items: Item[];
}

/** How many new intervals are looked at one by one before the tree is made anew. */
const fewIntervals = 64;

/**
 * Items by intervals of rows, found by rows that meet theirs. Intervals are kept in a tree ordered by their first rows, in which
 * each node knows the last row below it; new ones wait beside it until there are many.
 */
export class RowIntervals<Item> {
  readonly #byRows = new Map<string, RowEntry<Item>>();
  #ordered: RowEntry<Item>[] = [];
  #lastRows: number[] = [];
  #waiting: RowEntry<Item>[] = [];

  add(top: number, bottom: number, item: Item): void {
    const key = `${top} ${bottom}`;
    const known = this.#byRows.get(key);
    if (known !== undefined) {
      known.items.push(item);
      return;
    }
    const entry = { top, bottom, items: [item] };
    this.#byRows.set(key, entry);
    this.#waiting.push(entry);
  }

  /** Calls `visit` with each item whose rows meet the given ones. */
  meeting(top: number, bottom: number, visit: (item: Item) => void): void {
    if (this.#waiting.length > fewIntervals + this.#ordered.length / 2) this.#order();
    const look = (entry: RowEntry<Item>) => {
      if (entry.top <= bottom && entry.bottom >= top) entry.items.forEach(visit);
    };
    this.#walk({ top, bottom }, 0, this.#ordered.length, look);
    this.#waiting.forEach(look);
  }

  #order(): void {
    this.#ordered = [...this.#byRows.values()].sort((one, other) => one.top - other.top);
    this.#waiting = [];
    this.#lastRows = new Array<number>(this.#ordered.length).fill(-1);
    this.#measure(0, this.#ordered.length);
  }

  /** The last row of the entries from `from` on and before `to`, noted at their middle. */
  #measure(from: number, to: number): number {
    if (from >= to) return -1;
    const middle = (from + to) >> 1;
    const own = this.#ordered[middle]?.bottom ?? -1;
    const last = Math.max(own, this.#measure(from, middle), this.#measure(middle + 1, to));
    this.#lastRows[middle] = last;
    return last;
  }

  #walk(
    rows: { readonly top: number; readonly bottom: number },
    from: number,
    to: number,
    look: (entry: RowEntry<Item>) => void,
  ): void {
    const middle = (from + to) >> 1;
    if (from >= to || (this.#lastRows[middle] ?? -1) < rows.top) return;
    this.#walk(rows, from, middle, look);
    const entry = this.#ordered[middle];
    if (entry === undefined || entry.top > rows.bottom) return;
    look(entry);
    this.#walk(rows, middle + 1, to, look);
  }
}
