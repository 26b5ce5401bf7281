import type { Alternative } from "../alternative";
import type { Table } from "../tables/table";
import type { Goal } from "./goal";
import type { Leeway } from "./leeway";
import type { Move } from "./move";
import type { Moves } from "./moves";
import { combined } from "./refuted";
import type { View } from "./view";

/** Moves that together make one alternative; more hardly ever help. */
const mostMoves = 12;

/** How much all moves may cost together, and how long each is looked for. */
export interface Limits {
  readonly mostCost: number;
  readonly mostSteps: number;
}

/** By how many people a cell can be more (1), or less (-1): as it is, and if it were suppressed. */
interface Room {
  readonly of: (cell: number, way: 1 | -1) => number;
  readonly ifHidden: (cell: number, way: 1 | -1) => number;
}

/** Moves cells one after the other, each as cheaply as the search finds. */
export class CellMoves {
  constructor(
    private readonly table: Table,
    private readonly moves: Moves,
    private readonly shy: Uint8Array,
    private readonly leeway: Leeway,
  ) {}

  /**
   * Moves until the cell has gone far enough.
   *
   * @param suppress is called with the cells of each move, also when in the end they do not lead far enough
   */
  alternative(
    view: View,
    goal: Goal,
    { mostCost, mostSteps }: Limits,
    suppress: (cells: readonly number[]) => void,
  ): Alternative | undefined {
    let whole: Alternative = { cells: [], changes: [] };
    let people = goal.people;
    let cost = mostCost;
    for (let turn = 0; turn < mostMoves && people > 0; turn += 1) {
      const room = this.roomAfter(whole, view);
      const move = this.furthest(view, { ...goal, people }, room, { mostCost: cost, mostSteps });
      if (move === undefined) return undefined;
      suppress(move.hides);
      const distance = Math.min(people, ...move.cells.map((cell, at) => room.of(cell, move.signs[at] ?? 1)));
      whole = combined([whole, scaled(move, distance)]);
      people -= distance;
      cost -= move.cost;
    }
    return people > 0 ? undefined : whole;
  }

  private roomAfter({ cells, changes }: Alternative, { least }: View): Room {
    const changed = new Map(cells.map((cell, place) => [cell, changes[place] ?? 0]));
    const left = (cell: number, way: 1 | -1, leeway: number): number => {
      const before = changed.get(cell) ?? 0;
      if (way > 0) return leeway - before;
      return Math.min(leeway, (this.table.people[cell] ?? 0) - (least[cell] ?? 0)) + before;
    };
    return {
      of: (cell, way) => left(cell, way, this.leeway.of(cell, way)),
      ifHidden: (cell, way) => left(cell, way, this.leeway.ifHidden(cell, way)),
    };
  }

  /** The whole way at once if some move goes that far, else as far as one goes. */
  private furthest(
    { known }: View,
    { cell, sign, people }: Goal,
    room: Room,
    limits: Limits,
  ): Move | undefined {
    const { shy } = this;
    for (const distance of distancesTo(people, this.leeway.most)) {
      const mayGo = (at: number, way: 1 | -1): boolean =>
        known[at] === 0 && room.ifHidden(at, way) >= distance;
      const isUnseen = (at: number, way: 1 | -1): boolean => room.of(at, way) >= distance;
      const move = this.moves.cheapest({ cell, sign, distance, mayGo, isUnseen, shy, ...limits });
      if (move !== undefined) return move;
    }
    return undefined;
  }
}

/** The distances to look for, the furthest first: beside rounded figures also those that rounding often hides. */
const distancesTo = (people: number, mostUnseen: number): readonly number[] => {
  const unseen = mostUnseen === 0 ? [] : unseenDistances.filter((distance) => distance < people);
  const distances = new Set([people, Math.ceil(people / 4), 1, ...unseen]);
  return [...distances].sort((one, other) => other - one);
};

const unseenDistances = [4, 3, 2];

export const scaled = ({ cells, signs }: Move, distance: number): Alternative => ({
  cells,
  changes: signs.map((sign) => sign * distance),
});
