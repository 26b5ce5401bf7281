import type { Groups } from "../tables/table";
import type { Viewer } from "./view";

/** The cells a group of rows stands in, totals up to the grand total included. */
export const cellsOfGroup = ({ cellsOf, each }: Groups, group: number): Uint32Array =>
  cellsOf.subarray(group * each, (group + 1) * each);

/** The groups that each cell counts: those of cell `c` from `start[c]` up to `start[c + 1]`. */
export interface GroupsOfCells {
  readonly start: Uint32Array;
  readonly group: Uint32Array;
}

export const groupsOfCells = ({ cellsOf, each }: Groups, cells: number): GroupsOfCells => {
  const start = new Uint32Array(cells + 1);
  for (const cell of cellsOf) start[cell + 1] = (start[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < cells; cell += 1) start[cell + 1] = (start[cell + 1] ?? 0) + (start[cell] ?? 0);
  const free = start.slice();
  const group = new Uint32Array(cellsOf.length);
  cellsOf.forEach((cell, at) => {
    const place = free[cell] ?? 0;
    group[place] = Math.floor(at / each);
    free[cell] = place + 1;
  });
  return { start, group };
};

const placeOf = ({ contributions }: Groups, group: number, viewer: Viewer): number => {
  const end = contributions.start[group + 1] ?? 0;
  for (let place = contributions.start[group] ?? 0; place < end; place += 1) {
    if (contributions.organisation[place] === viewer) return place;
  }
  return -1;
};

/** Whether the viewer stands in all its rows. */
export const isKnownGroup = (groups: Groups, group: number, viewer: Viewer): boolean =>
  groups.contributions.knowsAll[placeOf(groups, group, viewer)] === 1;

/** By how many people the group can be less in the viewer's eyes. */
export const roomOfGroup = (groups: Groups, group: number, viewer: Viewer): number =>
  (groups.people[group] ?? 0) - (groups.contributions.people[placeOf(groups, group, viewer)] ?? 0);
