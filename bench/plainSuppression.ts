import { eachCell } from "../src/disclosure/tables/equations";
import type { Table } from "../src/disclosure/tables/table";

/**
 * The yardstick: as simple as secondary suppression gets. Wherever one cell of an equation is suppressed, or two of which
 * contributors know all, the smallest other is suppressed too, until nothing changes. No figure is proved safe by that.
 *
 * @returns all suppressed cells
 */
export const plainlySuppressed = (table: Table, primary: readonly number[]): readonly number[] => {
  const suppressed = new Set(primary);
  const { start, knowsAll } = table.contributions;
  const isKnown = (cell: number): boolean => knowsAll.subarray(start[cell], start[cell + 1]).includes(1);
  let before = -1;
  while (suppressed.size > before) {
    before = suppressed.size;
    for (let equation = 0; equation < table.equations.total.length; equation += 1) {
      const cells: number[] = [];
      eachCell(table.equations, equation, (cell) => cells.push(cell));
      const hidden = cells.filter((cell) => suppressed.has(cell));
      const bare = hidden.length === 1 || (hidden.length === 2 && hidden.every(isKnown));
      const [smallest] = cells
        .filter((cell) => !suppressed.has(cell) && (table.people[cell] ?? 0) > 0)
        .sort((a, b) => (table.people[a] ?? 0) - (table.people[b] ?? 0));
      if (bare && smallest !== undefined) suppressed.add(smallest);
    }
  }
  return [...suppressed];
};
