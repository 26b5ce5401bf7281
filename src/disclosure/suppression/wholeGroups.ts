import type { Alternative } from "../alternative";
import type { Table } from "../tables/table";
import type { Goal } from "./goal";
import { cellsOfGroup, isKnownGroup, roomOfGroup, type GroupsOfCells } from "./groups";
import { combined } from "./refuted";
import type { View } from "./view";

/**
 * The alternative that always exists: people more, or fewer, in some group of rows count in every cell the group stands
 * in, totals up to the grand total included. It costs most, so it comes last.
 *
 * @param priceOf what suppressing a cell costs
 */
export const wholeGroups = (
  { groups }: Table,
  { start, group: groupsIn }: GroupsOfCells,
  { viewer }: View,
  { cell, sign, people }: Goal,
  priceOf: (cell: number) => number,
): Alternative => {
  const standing = [...groupsIn.subarray(start[cell], start[cell + 1])].filter(
    (group) => !isKnownGroup(groups, group, viewer),
  );
  const price = (group: number): number =>
    cellsOfGroup(groups, group).reduce((sum, at) => sum + priceOf(at), 0);
  const parts: Alternative[] = [];
  let left = people;
  const cheapest = standing.map((group) => ({
    group,
    price: price(group),
    room: roomOfGroup(groups, group, viewer),
  }));
  cheapest.sort((a, b) => (sign > 0 ? 0 : b.room - a.room) || a.price - b.price || a.group - b.group);
  for (const { group, room } of cheapest) {
    const distance = sign > 0 ? left : Math.min(left, room);
    if (distance === 0) break;
    const cells = [...cellsOfGroup(groups, group)];
    parts.push({ cells, changes: cells.map(() => sign * distance) });
    left -= distance;
  }
  return combined(parts);
};
