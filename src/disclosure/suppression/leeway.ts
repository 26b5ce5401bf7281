import type { RoundingError } from "../audit/knowledge";
import type { Table } from "../tables/table";
import type { Mask } from "./mask";

/** Figures of all cells, as they are published where they are. */
export interface RoundedFigures {
  readonly figures: Float64Array;
  readonly roundingError: RoundingError;
}

type Way = 1 | -1;

/** How many people more (1) or fewer (-1) a cell may have without a reader outside seeing it. */
export class Leeway {
  /** @param published without, figures are published as they are: what moves must be suppressed */
  constructor(
    private readonly table: Pick<Table, "people">,
    private readonly mask: Mask,
    private readonly published?: RoundedFigures,
  ) {}

  /** No published cell goes further. */
  get most(): number {
    const { below = 0, above = 0 } = this.published?.roundingError ?? {};
    return below + above;
  }

  of(cell: number, way: Way): number {
    return this.mask.suppressed[cell] === 1 ? this.ifHidden(cell, way) : this.ifPublished(cell, way);
  }

  /** A suppressed cell goes anywhere but below nobody. */
  ifHidden(cell: number, way: Way): number {
    return way > 0 ? Infinity : (this.table.people[cell] ?? 0);
  }

  /** A published one as far as its figure stays one that it can be rounded to. */
  private ifPublished(cell: number, way: Way): number {
    if (this.published === undefined) return 0;
    const { figures, roundingError } = this.published;
    const over = (this.table.people[cell] ?? 0) - (figures[cell] ?? 0);
    return way > 0
      ? roundingError.above - over
      : Math.min(this.ifHidden(cell, -1), roundingError.below + over);
  }
}
