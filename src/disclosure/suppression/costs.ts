import type { Table } from "../tables/table";

/** What is lost with each cell: cells count first, then people, by their order of magnitude. From 1 to below 2. */
export const informationCosts = ({ people }: Table): Float64Array => {
  const most = Math.log1p(people.reduce((largest, count) => Math.max(largest, count), 0)) + 1;
  return people.map((count) => 1 + Math.log1p(count) / most);
};
