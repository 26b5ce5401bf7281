import type { Equations, EquationsOfCells } from "../tables/equations";
import type { Leeway } from "./leeway";
import { wholeMask, type Mask } from "./mask";
import type { Move, MoveQuestion } from "./move";
import { MoveSearch } from "./moveSearch";

/** A question for a move of so many people. */
export interface DistantQuestion extends Omit<MoveQuestion, "isFree"> {
  readonly distance: number;
  /** Whether rounding hides that much of a cell that is published. */
  readonly isUnseen: (cell: number, sign: 1 | -1) => boolean;
}

/** Looks for moves: of suppressed cells, and beside rounded figures of published ones too, as far as rounding can hide them. */
export class Moves {
  private readonly ofSuppressed: MoveSearch;
  private readonly ofAll: MoveSearch;

  constructor(
    equations: Equations,
    links: EquationsOfCells,
    mask: Mask,
    costs: Float64Array,
    private readonly leeway: Leeway,
  ) {
    this.ofSuppressed = new MoveSearch(equations, links, mask, costs);
    this.ofAll = new MoveSearch(equations, links, mask, costs, wholeMask(links, mask));
  }

  cheapest({ distance, isUnseen, ...question }: DistantQuestion): Move | undefined {
    if (distance > this.leeway.most) return this.ofSuppressed.cheapest(question);
    return (
      this.ofSuppressed.cheapest({ ...question, mostCost: 0 }) ??
      this.ofAll.cheapest({ ...question, isFree: isUnseen })
    );
  }
}
