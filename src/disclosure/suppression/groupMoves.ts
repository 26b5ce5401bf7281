import type { Alternative } from "../alternative";
import type { Table } from "../tables/table";
import type { Goal } from "./goal";
import { cellsOfGroup, isKnownGroup, roomOfGroup, type GroupsOfCells } from "./groups";
import { GroupPrices } from "./groupPrices";
import type { Mask } from "./mask";
import { combined } from "./refuted";
import type { Viewer } from "./view";

/** Moves that together make one alternative. */
const mostMoves = 12;
/** Groups of the cell that a partner is looked for: the cheapest by themselves. */
const mostTried = 4;
/** Partners that are tried for each of them. */
const mostRelatives = 48;

/** People more in one group of rows, and as many fewer in another. */
interface GroupMove {
  readonly more: number;
  readonly fewer: number;
  readonly price: number;
}

/** One question: who asks for what, and what was moved for it already. */
interface Quest {
  readonly viewer: Viewer;
  readonly goal: Goal;
  readonly moved: Map<number, number>;
}

/**
 * Moves people from one group of rows to another: whatever both stand in stays as it is, so of two communities of a district
 * nothing changes for the district. Found where a search of cells gave up, and seldom dear.
 */
export class GroupMoves {
  private readonly prices: GroupPrices;

  constructor(
    private readonly table: Table,
    private readonly groupsOf: GroupsOfCells,
    mask: Mask,
    costs: Float64Array,
  ) {
    this.prices = new GroupPrices(table, groupsOf, mask, costs);
  }

  /** Undefined where the viewer knows too much for any. */
  alternative(viewer: Viewer, goal: Goal): Alternative | undefined {
    this.prices.follow();
    const quest: Quest = { viewer, goal, moved: new Map() };
    const parts: Alternative[] = [];
    let left = goal.people;
    for (let turn = 0; turn < mostMoves && left > 0; turn += 1) {
      const move = this.cheapest(quest, left);
      if (move === undefined) return undefined;
      const distance = Math.min(left, this.roomOf(move.fewer, quest));
      parts.push(this.changed(move.more, distance, quest), this.changed(move.fewer, -distance, quest));
      left -= distance;
    }
    return left > 0 ? undefined : combined(parts);
  }

  private changed(group: number, by: number, { moved }: Quest): Alternative {
    moved.set(group, (moved.get(group) ?? 0) + by);
    const cells = [...cellsOfGroup(this.table.groups, group)];
    return { cells, changes: cells.map(() => by) };
  }

  private roomOf(group: number, { viewer, moved }: Quest): number {
    return roomOfGroup(this.table.groups, group, viewer) + (moved.get(group) ?? 0);
  }

  /** The cheapest that goes all the way, else some of it. */
  private cheapest(quest: Quest, wanted: number): GroupMove | undefined {
    for (const least of new Set([wanted, Math.ceil(wanted / 4), 1])) {
      let best: GroupMove | undefined;
      for (const group of this.tried(quest, least)) best = this.cheaper(quest, group, least, best);
      if (best !== undefined) return best;
    }
    return undefined;
  }

  private tried(quest: Quest, least: number): readonly number[] {
    const { cell, sign } = quest.goal;
    const { start, group } = this.groupsOf;
    return [...group.subarray(start[cell], start[cell + 1])]
      .filter((at) => !isKnownGroup(this.table.groups, at, quest.viewer))
      .filter((at) => sign > 0 || this.roomOf(at, quest) >= least)
      .sort((one, other) => this.prices.of(one) - this.prices.of(other) || one - other)
      .slice(0, mostTried);
  }

  /** The best partner of this group outside the cell, if it is better than what was found. */
  private cheaper(quest: Quest, group: number, least: number, found?: GroupMove): GroupMove | undefined {
    const own = cellsOfGroup(this.table.groups, group);
    let best = found;
    for (const [other, price] of this.prices.together(group, this.relatives(quest, own, least))) {
      if (best !== undefined && price >= best.price) continue;
      const [more, fewer] = quest.goal.sign > 0 ? [group, other] : [other, group];
      best = { more, fewer, price };
    }
    return best;
  }

  /** Groups outside the cell that may be changed, first those that share the smallest cells. */
  private relatives({ viewer, goal, ...quest }: Quest, own: Uint32Array, least: number): ReadonlySet<number> {
    const { start, group } = this.groupsOf;
    const { groups } = this.table;
    const sizeOf = (cell: number): number => (start[cell + 1] ?? 0) - (start[cell] ?? 0);
    const found = new Set<number>();
    for (const cell of [...own].sort((one, other) => sizeOf(one) - sizeOf(other) || one - other)) {
      for (const other of group.subarray(start[cell], start[cell + 1])) {
        if (found.has(other) || cellsOfGroup(groups, other).includes(goal.cell)) continue;
        if (isKnownGroup(groups, other, viewer)) continue;
        if (goal.sign > 0 && this.roomOf(other, { viewer, goal, ...quest }) < least) continue;
        found.add(other);
        if (found.size === mostRelatives) return found;
      }
    }
    return found;
  }
}
