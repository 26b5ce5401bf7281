import type { Alternative } from "../alternative";
import { equationsOfCells } from "../tables/equations";
import type { Table } from "../tables/table";
import { Mask } from "./mask";
import { MoveSearch, type Move } from "./moveSearch";
import { publicRoom } from "./publicRoom";
import { combined } from "./refuted";
import { Views, type View, type Viewer } from "./view";
import { wholeGroups } from "./wholeGroups";

/** How far a cell must be able to go, and which way. */
export interface Goal {
  readonly cell: number;
  readonly sign: 1 | -1;
  readonly people: number;
}

/** What an alternative may cost, and how long it is looked for. */
export interface Terms {
  /** Suppress no more cells. */
  readonly free: boolean;
  readonly mostSteps: number;
}

/** Moves that together make one alternative; more hardly ever help. */
const mostMoves = 12;
/** Steps in which most cells have an alternative for everybody. */
const fewSteps = 60;

/** Looks for alternatives among the cells a mask suppresses, and suppresses more on the way if it may. */
export class Alternatives {
  readonly mask: Mask;
  private readonly search: MoveSearch;
  private readonly views: Views;
  private readonly everybody: { readonly room: Float64Array; readonly shy: Uint8Array };

  constructor(
    private readonly table: Table,
    private readonly costs: Float64Array,
  ) {
    const links = equationsOfCells(table.equations, table.cells);
    this.mask = new Mask(links, table.cells, table.equations.total.length);
    this.search = new MoveSearch(table.equations, links, this.mask, costs);
    this.views = new Views(table);
    this.everybody = publicRoom(table);
  }

  /** One of suppressed cells only that no contributor can refute: found for most cells, and quickly. */
  forEverybody({ cell, sign, people }: Goal): Alternative | undefined {
    const { room, shy } = this.everybody;
    if (sign < 0 && (this.table.people[cell] ?? 0) < people) return undefined;
    const mayGo = (at: number, way: 1 | -1): boolean =>
      at === cell || (shy[at] === 0 && (way > 0 || (room[at] ?? 0) >= people));
    const move = this.search.cheapest({ cell, sign, mayGo, shy, mostCost: 0, mostSteps: fewSteps });
    return move && scaled(move, people);
  }

  /**
   * One that this viewer can't refute; an organisation knows that nobody can take away what it gave itself.
   *
   * @param added cells suppressed on the way are put there, also when none is found
   */
  forViewer(viewer: Viewer, goal: Goal, terms: Terms, added: number[]): Alternative | undefined {
    const view = this.views.of(viewer);
    const possible = (this.table.people[goal.cell] ?? 0) - (view.least[goal.cell] ?? 0);
    const people = goal.sign > 0 ? goal.people : Math.min(goal.people, possible);
    if (people === 0) return { cells: [], changes: [] };
    const found = this.fromMoves(view, { ...goal, people }, terms, added);
    if (found !== undefined || terms.free) return found;
    const whole = wholeGroups(this.table, view, goal.cell, goal.sign, people, (cell) => this.priceOf(cell));
    this.suppress(whole.cells, added);
    return whole;
  }

  /** Moves one after the other, until the cell has gone far enough. */
  private fromMoves(view: View, goal: Goal, terms: Terms, added: number[]): Alternative | undefined {
    let whole: Alternative = { cells: [], changes: [] };
    let left = goal.people;
    for (let turn = 0; turn < mostMoves && left > 0; turn += 1) {
      const changes = new Map(whole.cells.map((at, place) => [at, whole.changes[place] ?? 0]));
      const roomOf = (at: number): number =>
        (this.table.people[at] ?? 0) - (view.least[at] ?? 0) + (changes.get(at) ?? 0);
      const move = this.furthestMove(view, { ...goal, people: left }, roomOf, terms);
      if (move === undefined) return undefined;
      const going = move.cells.filter((_, at) => move.signs[at] === -1);
      const distance = Math.min(left, ...going.map(roomOf));
      this.suppress(move.cells, added);
      whole = combined([whole, scaled(move, distance)]);
      left -= distance;
    }
    return left > 0 ? undefined : whole;
  }

  /** The whole way at once if some move goes that far, else as far as one goes. */
  private furthestMove(
    { known }: View,
    { cell, sign, people }: Goal,
    roomOf: (cell: number) => number,
    { free, mostSteps }: Terms,
  ): Move | undefined {
    const mostCost = free ? 0 : Infinity;
    for (const least of new Set([people, Math.ceil(people / 4), 1])) {
      const mayGo = (at: number, way: 1 | -1): boolean => known[at] === 0 && (way > 0 || roomOf(at) >= least);
      const { shy } = this.everybody;
      const move = this.search.cheapest({ cell, sign, mayGo, shy, mostCost, mostSteps });
      if (move !== undefined) return move;
    }
    return undefined;
  }

  private suppress(cells: readonly number[], added: number[]): void {
    for (const cell of cells) {
      if (this.mask.suppressed[cell] === 1) continue;
      this.mask.suppress(cell);
      added.push(cell);
    }
  }

  private priceOf(cell: number): number {
    return this.mask.suppressed[cell] === 1 ? 0 : (this.costs[cell] ?? 0);
  }
}

const scaled = ({ cells, signs }: Move, distance: number): Alternative => ({
  cells,
  changes: signs.map((sign) => sign * distance),
});
