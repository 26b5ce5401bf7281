import type { Protection } from "../rules/primary";
import { equationsOfCells, type EquationsOfCells } from "../tables/equations";
import type { Table } from "../tables/table";
import type { Alternative } from "../alternative";
import { combined, knowing, refutedBy } from "./refuted";
import { Mask } from "./mask";
import { MoveSearch, type Move } from "./moveSearch";
import { publicRoom } from "./publicRoom";
import { outsider, Views, type View, type Viewer } from "./view";
import { wholeGroups } from "./wholeGroups";

/** The alternatives that show that a protected cell can be more (1) or less (-1), to every viewer at least one of them. */
export interface Defence {
  readonly protection: Protection;
  readonly sign: 1 | -1;
  readonly alternatives: readonly Alternative[];
}

/** What a defence may cost, and how long it is looked for. */
export interface Terms {
  /** Suppress no more cells. */
  readonly free: boolean;
  readonly mostSteps: number;
}

/** Moves that together make one alternative; more hardly ever help. */
const mostMoves = 12;

/** Proves protected cells safe, and suppresses more cells where they are not. */
export class Defender {
  readonly mask: Mask;
  private readonly links: EquationsOfCells;
  private readonly search: MoveSearch;
  private readonly views: Views;
  private readonly room: { readonly room: Float64Array; readonly shy: Uint8Array };

  constructor(
    readonly table: Table,
    readonly costs: Float64Array,
  ) {
    this.links = equationsOfCells(table.equations, table.cells);
    this.mask = new Mask(this.links, table.cells, table.equations.total.length);
    this.search = new MoveSearch(table.equations, this.links, this.mask, costs);
    this.views = new Views(table);
    this.room = publicRoom(table);
  }

  /** A defence against all viewers; undefined when none is found on these terms, then nothing more is suppressed. */
  defend(protection: Protection, sign: 1 | -1, terms: Terms): Defence | undefined {
    const added: number[] = [];
    const alternatives = this.againstAll(protection, sign, terms, added);
    if (alternatives !== undefined) return { protection, sign, alternatives };
    added.forEach((cell) => {
      this.mask.publish(cell);
    });
    return undefined;
  }

  private againstAll(
    protection: Protection,
    sign: 1 | -1,
    terms: Terms,
    added: number[],
  ): readonly Alternative[] | undefined {
    const needed = sign > 0 ? protection.above : protection.below;
    if (needed === 0) return [];
    const first =
      this.forEverybody(protection.cell, sign, needed) ??
      this.forViewer(outsider, protection.cell, sign, needed, terms, added);
    if (first === undefined) return undefined;
    const alternatives = [first];
    const knows = knowing(this.table.contributions, protection.cell);
    // An alternative found for one viewer does for others, unless it goes less far than they need.
    let doubting = [...refutedBy(first, this.table)].filter((viewer) => !knows.has(viewer));
    while (doubting.length > 0) {
      const viewer = Math.min(...doubting);
      const next = this.forViewer(viewer, protection.cell, sign, needed, terms, added);
      if (next === undefined) return undefined;
      alternatives.push(next);
      const refuting = refutedBy(next, this.table);
      const goesFarEnough = Math.abs(changeOf(next, protection.cell)) >= needed;
      doubting = doubting.filter((other) => other !== viewer && !(goesFarEnough && !refuting.has(other)));
    }
    return alternatives;
  }

  /** An alternative of suppressed cells that no contributor can refute: found for most cells, and quickly. */
  private forEverybody(cell: number, sign: 1 | -1, needed: number): Alternative | undefined {
    const { room, shy } = this.room;
    const mayGo = (at: number, way: 1 | -1): boolean =>
      at === cell || (shy[at] === 0 && (way > 0 || (room[at] ?? 0) >= needed));
    if (sign < 0 && (this.table.people[cell] ?? 0) < needed) return undefined;
    const move = this.search.cheapest({ cell, sign, mayGo, shy, mostCost: 0, mostSteps: 60 });
    return move && scaled(move, needed);
  }

  private forViewer(
    viewer: Viewer,
    cell: number,
    sign: 1 | -1,
    needed: number,
    terms: Terms,
    added: number[],
  ): Alternative | undefined {
    const view = this.views.of(viewer);
    const possible = (this.table.people[cell] ?? 0) - (view.least[cell] ?? 0);
    const amount = sign > 0 ? needed : Math.min(needed, possible);
    if (amount === 0) return { cells: [], changes: [] };
    const found = this.fromMoves(view, cell, sign, amount, terms, added);
    if (found !== undefined || terms.free) return found;
    const whole = wholeGroups(this.table, view, cell, sign, amount, (at) => this.priceOf(at));
    this.suppress(whole.cells, added);
    return whole;
  }

  /** Moves one after the other, until the cell has gone far enough. */
  private fromMoves(
    view: View,
    cell: number,
    sign: 1 | -1,
    amount: number,
    terms: Terms,
    added: number[],
  ): Alternative | undefined {
    let whole: Alternative = { cells: [], changes: [] };
    let left = amount;
    for (let turn = 0; turn < mostMoves && left > 0; turn += 1) {
      const changes = new Map(whole.cells.map((at, place) => [at, whole.changes[place] ?? 0]));
      const roomOf = (at: number): number =>
        (this.table.people[at] ?? 0) - (view.least[at] ?? 0) + (changes.get(at) ?? 0);
      const move = this.moveOfAtLeast(view, cell, sign, left, roomOf, terms);
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
  private moveOfAtLeast(
    { known }: View,
    cell: number,
    sign: 1 | -1,
    left: number,
    roomOf: (cell: number) => number,
    { free, mostSteps }: Terms,
  ): Move | undefined {
    const mostCost = free ? 0 : Infinity;
    for (const least of new Set([left, Math.ceil(left / 4), 1])) {
      const mayGo = (at: number, way: 1 | -1): boolean => known[at] === 0 && (way > 0 || roomOf(at) >= least);
      const move = this.search.cheapest({ cell, sign, mayGo, shy: this.room.shy, mostCost, mostSteps });
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

const changeOf = ({ cells, changes }: Alternative, cell: number): number => changes[cells.indexOf(cell)] ?? 0;
