import type { EquationsOfCells } from "../tables/equations";

/** Cells that go up or down by one, one after the other, and by how much each equation no longer adds up. */
export class Balance {
  /** 1 for a cell that goes up, -1 for one that goes down, 0 for one that stays. */
  readonly change: Int8Array;
  /** For each equation the sum of its signed cells; 0 where it adds up. */
  readonly gap: Int32Array;
  /** The cells that changed, in order. */
  readonly path: number[] = [];
  /** Every equation a changed cell stands in, as often as one does. */
  private readonly touched: number[] = [];

  constructor(
    private readonly links: EquationsOfCells,
    cells: number,
    equations: number,
  ) {
    this.change = new Int8Array(cells);
    this.gap = new Int32Array(equations);
  }

  apply(cell: number, sign: 1 | -1): void {
    this.change[cell] = sign;
    this.path.push(cell);
    const { start, equation, sign: coefficients } = this.links;
    for (let at = start[cell] ?? 0; at < (start[cell + 1] ?? 0); at += 1) {
      const each = equation[at] ?? 0;
      this.gap[each] = (this.gap[each] ?? 0) + sign * (coefficients[at] ?? 0);
      this.touched.push(each);
    }
  }

  /** Takes back the last change. */
  undo(): void {
    const cell = this.path.pop() ?? 0;
    const sign = this.change[cell] ?? 0;
    const { start, equation, sign: coefficients } = this.links;
    for (let at = start[cell] ?? 0; at < (start[cell + 1] ?? 0); at += 1) {
      const each = equation[at] ?? 0;
      this.gap[each] = (this.gap[each] ?? 0) - sign * (coefficients[at] ?? 0);
      this.touched.pop();
    }
    this.change[cell] = 0;
  }

  /** Of the equations that do not add up the one with the fewest choices; -1 when all do. */
  mostConstrained(choices: Uint32Array): number {
    let chosen = -1;
    let fewest = Infinity;
    for (const equation of this.touched) {
      const count = choices[equation] ?? 0;
      if (this.gap[equation] === 0 || count >= fewest) continue;
      chosen = equation;
      fewest = count;
    }
    return chosen;
  }
}
