import type { Alternative } from "../alternative";
import type { LinearSolver } from "../linearSolver";
import type { Steps } from "../steps";
import { allOrganisations } from "../tables/contributions";
import type { Table } from "../tables/table";
import type { Cut } from "./cover";
import type { Eyes } from "./eyes";
import { asFarAsPossible, type Goal } from "./goal";
import { HoldingCells } from "./holdingCells";
import { LeastChange } from "./leastChange";
import { knowing, refutedBy } from "./refuted";
import { outsider, Views, type Viewer } from "./view";

/** What a pattern lacks, and tables nobody can tell from the true one that were found on the way. */
export interface Attack {
  readonly lacking: readonly Cut[];
  readonly alternatives: readonly Alternative[];
}

/** The cells that hold a cell back in a viewer's eyes, or how it goes, and as far as the viewer thinks possible. */
type Answer = { readonly held: Cut } | { readonly alternative: Alternative; readonly people: number };

/** Enough to learn from at once: others often lack the same. */
const mostCuts = 40;

/**
 * Attacks patterns of one table by linear programs. What one viewer can't tell from the truth, most others can't either: a viewer
 * is asked only about a cell whose alternatives so far it can refute.
 */
export class Attacker {
  private readonly change: LeastChange;
  private readonly holding: HoldingCells;
  private readonly views: Views;
  private readonly viewers: readonly Viewer[];
  private programs = 0;

  /** @param mostPrograms of all attacks together; a count, so that every machine comes as far */
  constructor(
    private readonly table: Table,
    solver: LinearSolver,
    private readonly mostPrograms: number,
  ) {
    this.change = new LeastChange(table, solver);
    this.holding = new HoldingCells(table, solver);
    this.views = new Views(table);
    this.viewers = [outsider, ...allOrganisations(table.contributions)];
  }

  /** Undefined when told to hurry, or out of programs, before the end. @param suppressed 1 where a cell is */
  *attack(suppressed: Uint8Array, goals: readonly Goal[]): Steps<Attack | undefined> {
    const lacking: Cut[] = [];
    const alternatives: Alternative[] = [];
    for (const [done, goal] of goals.entries()) {
      let doubting = this.whoMayDoubt(goal);
      for (let [viewer] = doubting; viewer !== undefined; [viewer] = doubting) {
        const eyes = { suppressed, ...this.views.of(viewer) };
        const found = this.asked(goal, eyes);
        if ("held" in found) {
          lacking.push(found.held);
          break;
        }
        alternatives.push(found.alternative);
        const asFar = found.people === goal.people;
        const refuting = asFar ? refutedBy(found.alternative, this.table) : undefined;
        doubting = doubting.filter((other) => other !== viewer && refuting?.has(other) !== false);
        if ((yield done / goals.length) === "hurry" || this.programs > this.mostPrograms) return undefined;
      }
      if (lacking.length >= mostCuts) break;
    }
    return { lacking, alternatives };
  }

  release(): void {
    this.change.release();
    this.holding.release();
  }

  private whoMayDoubt({ cell }: Goal): readonly Viewer[] {
    const knows = knowing(this.table.contributions, cell);
    return this.viewers.filter((viewer) => !knows.has(viewer));
  }

  private asked(goal: Goal, eyes: Eyes): Answer {
    this.programs += 1;
    const wanted = asFarAsPossible(goal, this.table.people, eyes);
    const alternative = this.change.towards(wanted, eyes);
    return alternative === undefined
      ? { held: this.holding.of(wanted, eyes) }
      : { alternative, people: wanted.people };
  }
}
