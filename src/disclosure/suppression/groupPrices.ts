import type { Table } from "../tables/table";
import { cellsOfGroup, type GroupsOfCells } from "./groups";
import type { Mask } from "./mask";

/** What suppressing the cells of groups costs: nothing for those that are suppressed already. */
export class GroupPrices {
  private readonly prices: Float64Array;
  /** The mask that the prices are of. */
  private readonly priced: Uint8Array;
  private readonly marked: Uint8Array;

  constructor(
    private readonly table: Table,
    private readonly groupsOf: GroupsOfCells,
    private readonly mask: Mask,
    private readonly costs: Float64Array,
  ) {
    const { groups, cells } = table;
    this.prices = Float64Array.from({ length: groups.count }, (_, group) =>
      cellsOfGroup(groups, group).reduce((sum, cell) => sum + (costs[cell] ?? 0), 0),
    );
    this.priced = new Uint8Array(cells);
    this.marked = new Uint8Array(cells);
  }

  /** Of one group; as the mask was when it was last followed. */
  of(group: number): number {
    return this.prices[group] ?? 0;
  }

  /** Brings the prices up to date with the mask: only cells that changed cost time. */
  follow(): void {
    const { start, group } = this.groupsOf;
    this.mask.suppressed.forEach((now, cell) => {
      if (now === this.priced[cell]) return;
      this.priced[cell] = now;
      const cost = this.costs[cell] ?? 0;
      for (const at of group.subarray(start[cell], start[cell + 1])) {
        this.prices[at] = this.of(at) + (now === 1 ? -cost : cost);
      }
    });
  }

  /** Each of the others, and what moving people between it and the group costs: cells that both stand in stay as they are. */
  together(group: number, others: Iterable<number>): readonly (readonly [other: number, price: number])[] {
    const own = cellsOfGroup(this.table.groups, group);
    for (const cell of own) this.marked[cell] = 1;
    const prices = [...others].map((other) => {
      const shared = cellsOfGroup(this.table.groups, other).reduce(
        (sum, cell) => (this.marked[cell] === 1 ? sum + this.priceOf(cell) : sum),
        0,
      );
      return [other, this.of(group) + this.of(other) - 2 * shared] as const;
    });
    for (const cell of own) this.marked[cell] = 0;
    return prices;
  }

  private priceOf(cell: number): number {
    return this.mask.suppressed[cell] === 1 ? 0 : (this.costs[cell] ?? 0);
  }
}
