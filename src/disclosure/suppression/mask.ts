import type { EquationsOfCells } from "../tables/equations";

/** Which cells are suppressed, and how many of each equation. Changed in place while a pattern is looked for. */
export class Mask {
  readonly suppressed: Uint8Array;
  readonly inEquation: Uint32Array;

  constructor(
    private readonly links: EquationsOfCells,
    cells: number,
    equations: number,
  ) {
    this.suppressed = new Uint8Array(cells);
    this.inEquation = new Uint32Array(equations);
  }

  suppress(cell: number): void {
    this.set(cell, 1);
  }

  publish(cell: number): void {
    this.set(cell, 0);
  }

  private set(cell: number, value: 0 | 1): void {
    const change = value - (this.suppressed[cell] ?? 0);
    if (change === 0) return;
    this.suppressed[cell] = value;
    for (let at = this.links.start[cell] ?? 0; at < (this.links.start[cell + 1] ?? 0); at += 1) {
      const equation = this.links.equation[at] ?? 0;
      this.inEquation[equation] = (this.inEquation[equation] ?? 0) + change;
    }
  }
}

/** Of the same table, with every cell suppressed. */
export const wholeMask = (links: EquationsOfCells, { suppressed, inEquation }: Mask): Mask => {
  const whole = new Mask(links, suppressed.length, inEquation.length);
  for (let cell = 0; cell < suppressed.length; cell += 1) whole.suppress(cell);
  return whole;
};
