import type { Groups, Table } from "../tables/table";
import type { Alternative } from "../alternative";
import { combined } from "./refuted";
import type { View, Viewer } from "./view";

/**
 * The alternative that always exists: people more, or fewer, in some group of rows count in every cell the group stands
 * in, totals up to the grand total included. It costs most, so it comes last.
 *
 * @param priceOf what suppressing a cell costs
 */
export const wholeGroups = (
  { groups }: Table,
  { viewer }: View,
  cell: number,
  sign: 1 | -1,
  amount: number,
  priceOf: (cell: number) => number,
): Alternative => {
  const standing = groupsIn(groups, cell).filter((group) => !knowsGroup(groups, group, viewer));
  const price = (group: number): number => cellsOf(groups, group).reduce((sum, at) => sum + priceOf(at), 0);
  const parts: Alternative[] = [];
  let left = amount;
  const cheapest = standing.map((group) => ({
    group,
    price: price(group),
    room: roomOf(groups, group, viewer),
  }));
  cheapest.sort((a, b) => (sign > 0 ? 0 : b.room - a.room) || a.price - b.price || a.group - b.group);
  for (const { group, room } of cheapest) {
    const distance = sign > 0 ? left : Math.min(left, room);
    if (distance === 0) break;
    const cells = cellsOf(groups, group);
    parts.push({ cells, changes: cells.map(() => sign * distance) });
    left -= distance;
  }
  return combined(parts);
};

const cellsOf = ({ cellsOf, each }: Groups, group: number): readonly number[] => [
  ...cellsOf.subarray(group * each, (group + 1) * each),
];

const groupsIn = ({ cellsOf, each, count }: Groups, cell: number): readonly number[] => {
  const found: number[] = [];
  for (let group = 0; group < count; group += 1) {
    if (cellsOf.subarray(group * each, (group + 1) * each).includes(cell)) found.push(group);
  }
  return found;
};

const placeOf = ({ contributions }: Groups, group: number, viewer: Viewer): number => {
  const end = contributions.start[group + 1] ?? 0;
  for (let place = contributions.start[group] ?? 0; place < end; place += 1) {
    if (contributions.organisation[place] === viewer) return place;
  }
  return -1;
};

const knowsGroup = (groups: Groups, group: number, viewer: Viewer): boolean =>
  groups.contributions.knowsAll[placeOf(groups, group, viewer)] === 1;

const roomOf = (groups: Groups, group: number, viewer: Viewer): number =>
  (groups.people[group] ?? 0) - (groups.contributions.people[placeOf(groups, group, viewer)] ?? 0);
