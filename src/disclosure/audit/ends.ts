import type { Optimum, Sense } from "../linearSolver";

/** Numbers of the solver are right to within this. */
const tolerance = 1e-4;

/** The ends of intervals that some table may reach: an end that one does reach is where it is, and settled. */
export class Ends {
  readonly count: number;
  private readonly least: Float64Array;
  private readonly most: Float64Array;

  /**
   * @param low of each interval, above nothing that is possible; moved by `settle`
   * @param high likewise, below nothing that is possible
   * @param possible a figure inside of each interval, all together a possible table
   */
  constructor(
    readonly low: Float64Array,
    readonly high: Float64Array,
    possible: Float64Array,
  ) {
    this.count = possible.length;
    this.least = possible.slice();
    this.most = possible.slice();
  }

  isOpen(at: number, sense: Sense): boolean {
    return sense === "least"
      ? (this.least[at] ?? 0) > (this.low[at] ?? 0) + tolerance
      : (this.most[at] ?? 0) < (this.high[at] ?? 0) - tolerance;
  }

  isSettled(at: number): boolean {
    return !this.isOpen(at, "least") && !this.isOpen(at, "most");
  }

  /** 1 for each open end that something bounds. */
  openOnes(sense: Sense): Float64Array {
    return this.high.map((high, at) => (high < Infinity && this.isOpen(at, sense) ? 1 : 0));
  }

  countOpen(): number {
    let open = 0;
    for (let at = 0; at < this.count; at += 1) {
      open += (this.isOpen(at, "least") ? 1 : 0) + (this.isOpen(at, "most") ? 1 : 0);
    }
    return open;
  }

  settledShare(): number {
    return this.count === 0 ? 1 : 1 - this.countOpen() / (2 * this.count);
  }

  /** Another possible table. @param table a figure for each interval; empty where there is none */
  reach(table: Float64Array): void {
    table.forEach((figure, at) => {
      if (figure < (this.least[at] ?? 0)) this.least[at] = figure;
      if (figure > (this.most[at] ?? 0)) this.most[at] = figure;
    });
  }

  /** No table goes further than this one: the end moves there, to the next whole person inside. */
  settle(at: number, sense: Sense, { objective, columns }: Optimum): void {
    this.reach(columns);
    if (sense === "least") this.low[at] = Math.max(this.low[at] ?? 0, Math.ceil(objective - tolerance));
    else this.high[at] = Math.min(this.high[at] ?? Infinity, Math.floor(objective + tolerance));
    const reached = sense === "least" ? this.least : this.most;
    reached[at] = objective;
  }
}
