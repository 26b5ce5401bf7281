import type { Table } from "../tables/table";

/** What the largest figure counts more than a cell of nobody. */
const largest = 30;

/**
 * What is lost with each cell: cells count first, then people. A total that everybody asks for is worth many small cells, so
 * that a dashboard keeps its totals as long as any other way is left. From 1 to 31.
 */
export const informationCosts = ({ people }: Table): Float64Array => {
  const most = people.reduce((above, count) => Math.max(above, count), 1);
  return people.map((count) => 1 + largest * Math.sqrt(count / most));
};

/** What a pattern costs. @param suppressed 1 where a cell is */
export const costOf = (costs: Float64Array, suppressed: Uint8Array): number =>
  costs.reduce((sum, cost, cell) => sum + cost * (suppressed[cell] ?? 0), 0);
