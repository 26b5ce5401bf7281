import type { Alternative } from "../alternative";
import type { Protection } from "../rules/primary";
import type { Table } from "../tables/table";
import { Alternatives, type Terms } from "./alternatives";
import { goalOf, type Goal } from "./goal";
import type { RoundedFigures } from "./leeway";
import type { Mask } from "./mask";
import { knowing, refutedBy } from "./refuted";
import { outsider, type Viewer } from "./view";

/** The alternatives that show that a protected cell can be more (1) or less (-1), to every viewer at least one of them. */
export interface Defence {
  readonly protection: Protection;
  readonly sign: 1 | -1;
  readonly alternatives: readonly Alternative[];
}

/** Proves protected cells safe, and suppresses more cells where they are not. */
export class Defender {
  readonly mask: Mask;
  private readonly finder: Alternatives;

  constructor(
    private readonly table: Table,
    readonly costs: Float64Array,
    published?: RoundedFigures,
  ) {
    this.finder = new Alternatives(table, costs, published);
    this.mask = this.finder.mask;
  }

  /** A defence against all viewers; undefined when none is found on these terms, then nothing more is suppressed. */
  defend(protection: Protection, sign: 1 | -1, terms: Terms): Defence | undefined {
    const goal = goalOf(protection, sign);
    const added: number[] = [];
    const alternatives = goal.people === 0 ? [] : this.againstAll(goal, terms, added);
    if (alternatives !== undefined) return { protection, sign, alternatives };
    for (const cell of added) this.mask.publish(cell);
    return undefined;
  }

  /** Whether the cell, as it is published or suppressed now, contradicts an alternative. */
  isSeen(alternative: Alternative, cell: number): boolean {
    return this.finder.isSeen(alternative, cell);
  }

  private againstAll(goal: Goal, terms: Terms, added: number[]): readonly Alternative[] | undefined {
    const first = this.finder.forEverybody(goal) ?? this.finder.forViewer(outsider, goal, terms, added);
    if (first === undefined) return undefined;
    const alternatives = [first];
    const knows = knowing(this.table.contributions, goal.cell);
    let doubting = [...refutedBy(first, this.table)].filter((viewer) => !knows.has(viewer));
    while (doubting.length > 0) {
      const viewer = Math.min(...doubting);
      const next = this.finder.forViewer(viewer, goal, terms, added);
      if (next === undefined) return undefined;
      alternatives.push(next);
      doubting = this.stillDoubting(doubting, viewer, next, goal);
    }
    return alternatives;
  }

  /** An alternative found for one viewer does for others, unless it goes less far than they need. */
  private stillDoubting(
    doubting: readonly Viewer[],
    viewer: Viewer,
    found: Alternative,
    { cell, people }: Goal,
  ): Viewer[] {
    const change = found.changes[found.cells.indexOf(cell)] ?? 0;
    const refuting = refutedBy(found, this.table);
    return doubting.filter((other) => other !== viewer && (Math.abs(change) < people || refuting.has(other)));
  }
}
