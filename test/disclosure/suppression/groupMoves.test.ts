import fc from "fast-check";
import type { Alternative } from "../../../src/disclosure/alternative";
import { informationCosts } from "../../../src/disclosure/suppression/costs";
import { GroupMoves } from "../../../src/disclosure/suppression/groupMoves";
import { groupsOfCells } from "../../../src/disclosure/suppression/groups";
import { Mask } from "../../../src/disclosure/suppression/mask";
import { refutedBy } from "../../../src/disclosure/suppression/refuted";
import { outsider } from "../../../src/disclosure/suppression/view";
import { equationsOfCells } from "../../../src/disclosure/tables/equations";
import type { Table } from "../../../src/disclosure/tables/table";
import { tableFromText } from "../../support/disclosureTable";
import { randomTables } from "../../support/randomTables";

const movesOf = (table: Table): GroupMoves => {
  const links = equationsOfCells(table.equations, table.cells);
  const mask = new Mask(links, table.cells, table.equations.total.length);
  return new GroupMoves(table, groupsOfCells(table.groups, table.cells), mask, informationCosts(table));
};

const { table, cell } = tableFromText(
  `
  North | Amber | org 1 | 20
  North | Birch | org 2 | 20
  South | Cedar | org 3 | 20
  South | Delta | org 3 | 20`,
  [2],
);
const amber = cell("Amber");

/** For each cell by how much it changes. */
const changesOf = ({ cells, changes }: Alternative, count: number): readonly number[] => {
  const all = new Array<number>(count).fill(0);
  cells.forEach((at, place) => (all[at] = changes[place] ?? 0));
  return all;
};

/** The totals that are no longer the sum of their parts. */
const brokenSums = ({ equations: { total, start, parts } }: Table, changes: readonly number[]) =>
  [...total].filter((sum, equation) => {
    const added = parts.subarray(start[equation], start[equation + 1]);
    return added.reduce((all, part) => all + (changes[part] ?? 0), 0) !== changes[sum];
  });

describe("moving people from group to group", () => {
  it("changes two communities, and nothing above them", () => {
    const found = movesOf(table).alternative(outsider, { cell: amber, sign: 1, people: 3 });
    expect(found).toEqual({ cells: [amber, cell("Birch")], changes: [3, -3] });
  });

  it("takes from several where one has too few", () => {
    const found = movesOf(table).alternative(outsider, { cell: amber, sign: 1, people: 30 });
    expect(changesOf(found ?? { cells: [], changes: [] }, table.cells)[cell("North")]).toBe(10);
  });

  it("finds none for a viewer who knows all the rest", () => {
    const small = tableFromText("Amber | org 1 | 20\nBirch | org 2 | 20", [1]);
    const goal = { cell: small.cell("Amber"), sign: 1, people: 3 } as const;
    expect(movesOf(small.table).alternative(1, goal)).toBeUndefined();
  });

  it("keeps every sum, goes as far as asked, and contradicts nothing its viewer knows", () => {
    fc.assert(
      fc.property(randomTables, fc.integer({ min: -1, max: 4 }), (random, viewer) => {
        const moves = movesOf(random.table);
        for (const protection of random.protections) {
          const goal = { cell: protection.cell, sign: 1, people: protection.above } as const;
          const found = moves.alternative(viewer, goal);
          if (found === undefined) continue;
          const changes = changesOf(found, random.table.cells);
          expect(brokenSums(random.table, changes)).toEqual([]);
          expect(changes[goal.cell]).toBe(goal.people);
          expect(refutedBy(found, random.table).has(viewer)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
});
