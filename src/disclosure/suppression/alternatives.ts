import type { Alternative } from "../alternative";
import { equationsOfCells } from "../tables/equations";
import type { Table } from "../tables/table";
import { CellMoves, scaled } from "./cellMoves";
import { Leeway, type RoundedFigures } from "./leeway";
import { Mask } from "./mask";
import { Moves } from "./moves";
import { publicRoom } from "./publicRoom";
import { Views, type View, type Viewer } from "./view";
import { asFarAsPossible, type Goal } from "./goal";
import { GroupMoves } from "./groupMoves";
import { groupsOfCells, type GroupsOfCells } from "./groups";
import { wholeGroups } from "./wholeGroups";

/** What an alternative may cost, and how long it is looked for. */
export interface Terms {
  /** Suppress no more cells. */
  readonly free: boolean;
  readonly mostSteps: number;
}

/** Steps in which most cells have an alternative for everybody. */
const fewSteps = 60;

/** Looks for alternatives among the cells a mask suppresses, and suppresses more on the way if it may. */
export class Alternatives {
  readonly mask: Mask;
  private readonly moves: Moves;
  private readonly cellMoves: CellMoves;
  private readonly groupsOf: GroupsOfCells;
  private readonly groupMoves: GroupMoves;
  private readonly views: Views;
  private readonly everybody: { readonly room: Float64Array; readonly shy: Uint8Array };
  private readonly leeway: Leeway;

  /** @param published rounded figures: then a cell moves as far as rounding hides it before it must be suppressed */
  constructor(
    private readonly table: Table,
    private readonly costs: Float64Array,
    published?: RoundedFigures,
  ) {
    const links = equationsOfCells(table.equations, table.cells);
    this.mask = new Mask(links, table.cells, table.equations.total.length);
    this.leeway = new Leeway(table, this.mask, published);
    this.moves = new Moves(table.equations, links, this.mask, costs, this.leeway);
    this.groupsOf = groupsOfCells(table.groups, table.cells);
    this.groupMoves = new GroupMoves(table, this.groupsOf, this.mask, costs);
    this.views = new Views(table);
    this.everybody = publicRoom(table);
    this.cellMoves = new CellMoves(table, this.moves, this.everybody.shy, this.leeway);
  }

  /** One that no contributor can refute and for which nothing more is suppressed: found for most cells, and quickly. */
  forEverybody({ cell, sign, people }: Goal): Alternative | undefined {
    const { room, shy } = this.everybody;
    if (sign < 0 && (this.table.people[cell] ?? 0) < people) return undefined;
    const mayGo = (at: number, way: 1 | -1): boolean =>
      at === cell || (shy[at] === 0 && (way > 0 || (room[at] ?? 0) >= people));
    const isUnseen = (at: number, way: 1 | -1): boolean => this.leeway.of(at, way) >= people;
    const limits = { mostCost: 0, mostSteps: fewSteps };
    const move = this.moves.cheapest({ cell, sign, distance: people, mayGo, isUnseen, shy, ...limits });
    return move && scaled(move, people);
  }

  /**
   * One that this viewer can't refute.
   *
   * @param added cells suppressed on the way are put there, also when none is found
   */
  forViewer(viewer: Viewer, goal: Goal, terms: Terms, added: number[]): Alternative | undefined {
    const view = this.views.of(viewer);
    const wanted = asFarAsPossible(goal, this.table.people, view);
    if (wanted.people === 0) return { cells: [], changes: [] };
    const suppress = (cells: readonly number[]): void => {
      this.suppress(cells, added);
    };
    const other = terms.free ? undefined : this.ofGroups(view, wanted);
    const toHide = other?.cells.filter((at) => this.isSeen(other, at)) ?? [];
    const mostCost = toHide.reduce((sum, at) => sum + this.priceOf(at), 0);
    const found = this.cellMoves.alternative(view, wanted, { ...terms, mostCost }, suppress);
    if (found === undefined) suppress(toHide);
    return found ?? other;
  }

  /** Whether a reader would see the cell change. */
  isSeen({ cells, changes }: Alternative, cell: number): boolean {
    const change = changes[cells.indexOf(cell)] ?? 0;
    return Math.abs(change) > this.leeway.of(cell, change > 0 ? 1 : -1);
  }

  /** What there always is, in groups of rows: none is cheaper than a search of cells may become. */
  private ofGroups(view: View, goal: Goal): Alternative {
    const priceOf = (cell: number): number => this.priceOf(cell);
    return (
      this.groupMoves.alternative(view.viewer, goal) ??
      wholeGroups(this.table, this.groupsOf, view, goal, priceOf)
    );
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
