import fc from "fast-check";
import { propagatedBounds } from "../../../src/disclosure/audit/bounds";
import { exactIntervals, type Interval } from "../../../src/disclosure/audit/exact";
import { hiddenFigures, type HiddenFigure } from "../../../src/disclosure/audit/intervals";
import { insideKnowledge, outsideKnowledge, type Knowledge } from "../../../src/disclosure/audit/knowledge";
import type { LinearSolver } from "../../../src/disclosure/linearSolver";
import { allSteps } from "../../../src/disclosure/steps";
import { suppress } from "../../../src/disclosure/suppression/suppress";
import type { Table } from "../../../src/disclosure/tables/table";
import { innerCells, twoByTwo } from "../../support/bruteForce";
import { roundedDown, without } from "../../support/disclosureAudit";
import { tableFromText } from "../../support/disclosureTable";
import { realSolver } from "../../support/highs";
import { randomTables } from "../../support/randomTables";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await realSolver();
});

const question = (table: Table, hidden: readonly number[]) => {
  const { figures, equations } = without({ table }, hidden);
  return { published: { figures, equations }, people: table.people, contributions: table.contributions };
};

const found = (table: Table, hidden: readonly number[]): readonly HiddenFigure[] =>
  allSteps(hiddenFigures({ ...question(table, hidden), solver }));

/** Random tables, and what is hidden of them: what the suppression leaves out, or any cells at all. */
const hiddenTables = fc.tuple(randomTables, fc.boolean(), fc.nat(3)).map(([random, isSafe, turn]) => {
  const { table, protections } = random;
  const { suppressed } = allSteps(suppress(table, protections));
  const hidden = [...suppressed.keys()].filter((cell) =>
    isSafe ? suppressed[cell] === 1 : cell % 4 !== turn,
  );
  return { table, hidden };
});

/** What one program an end finds, in whole people. */
const solvedOneByOne = (knowledge: Knowledge, cells: readonly number[]): readonly Interval[] => {
  const exact = exactIntervals(knowledge, solver);
  const intervals = cells.map((cell) => {
    const { low, high } = exact.of(cell) ?? { low: NaN, high: NaN };
    return { low: Math.ceil(low - 1e-4), high: Math.floor(high + 1e-4) };
  });
  exact.release();
  return intervals;
};

/** Sums may be narrower than programs: they know that nobody is half a person. */
const withSums = (knowledge: Knowledge, cells: readonly number[]): readonly Interval[] => {
  const sums = propagatedBounds(knowledge);
  return solvedOneByOne(knowledge, cells).map(({ low, high }, at) => ({
    low: Math.max(low, sums.low[cells[at] ?? 0] ?? 0),
    high: Math.min(high, sums.high[cells[at] ?? 0] ?? Infinity),
  }));
};

describe("what is left to be known of a hidden figure", () => {
  it("is from 3 to 6 for a reader outside where the marginals leave that much, as printed", () => {
    const one = twoByTwo([4, 3, 2, 1]);
    const [first] = found(one.table, innerCells(one));
    expect(first).toMatchObject({
      cell: one.cell("Amber", "cash"),
      outside: { low: 3, high: 6, exact: true },
    });
    expect(first?.insider).toEqual({ organisation: 1, low: 4, high: 4, exact: true });
  });

  it("is told for the organisation that comes closest, unless it knows the figure anyway", () => {
    const one = tableFromText(
      `
      Amber | org 1 | 20
      Birch | org 2 | 15
      Birch | org 3 | 10
      Cedar | org 4 | 30`,
      [1],
    );
    const [amber, birch] = found(one.table, [one.cell("Amber"), one.cell("Birch")]);
    expect(amber?.outside).toEqual({ low: 0, high: 45, exact: true });
    expect(amber?.insider).toEqual({ organisation: 1, low: 0, high: 30, exact: true });
    expect(birch?.insider).toEqual({ organisation: 0, low: 25, high: 25, exact: true });
  });

  it("is nothing that an organisation elsewhere would know better", () => {
    const one = tableFromText("Amber | org 1 | 20\nBirch | org 1 | 15\nCedar | org 2 | 9", [1]);
    const hidden = [one.cell("Amber"), one.cell("Birch")];
    expect(found(one.table, hidden).map(({ insider }) => insider)).toEqual([undefined, undefined]);
  });

  it("is told of hidden figures beside rounded ones, of which every reader knows how they were rounded", () => {
    const one = tableFromText("Amber | org 1 | 21\nBirch | org 2 | 17", [1]);
    const { people, contributions } = one.table;
    const published = roundedDown(one, [one.cell("Amber")], 0);
    expect(allSteps(hiddenFigures({ published, people, contributions, solver }))).toEqual([
      {
        cell: one.cell("Amber"),
        outside: { low: 16, high: 24, exact: true },
        insider: { organisation: 1, low: 18, high: 22, exact: true },
      },
    ]);
  });

  it("knows of rounded figures no more than every reader, for an organisation too", () => {
    const one = tableFromText(
      "Amber | org 1 | 21\nBirch | org 2 | 17\nCedar | org 3 | 11\nDogwood | org 1 | 9",
      [1],
    );
    const { people, contributions } = one.table;
    const published = roundedDown(one, [one.cell("Amber")], 0);
    const [amber] = allSteps(hiddenFigures({ published, people, contributions, solver }));
    expect(amber).toMatchObject({
      outside: { low: 55 - 19 - 14 - 9, high: 59 - 15 - 10 - 5 },
      insider: { low: 55 - 17 - 14 - 9, high: 59 - 17 - 10 - 5 },
    });
  });

  it("holds the truth, is never wider than by sums, and narrower for an organisation than outside", () => {
    fc.assert(
      fc.property(hiddenTables, ({ table, hidden }) => {
        const bySums = allSteps(hiddenFigures(question(table, hidden)));
        found(table, hidden).forEach(({ cell, outside, insider }, at) => {
          const truth = table.people[cell] ?? 0;
          const sums = bySums[at]?.outside ?? { low: NaN, high: NaN };
          expect(outside.low).toBeGreaterThanOrEqual(sums.low);
          expect(outside.high).toBeLessThanOrEqual(sums.high);
          for (const { low, high } of [outside, insider ?? outside]) {
            expect(low).toBeLessThanOrEqual(truth);
            expect(high).toBeGreaterThanOrEqual(truth);
          }
          if (insider !== undefined) {
            expect(insider.high - insider.low).toBeLessThan(outside.high - outside.low);
          }
        });
      }),
      { numRuns: 10 },
    );
  });

  it("is what a program for each end finds, for every reader", () => {
    fc.assert(
      fc.property(hiddenTables, ({ table, hidden }) => {
        const { published, people, contributions } = question(table, hidden);
        const figures = found(table, hidden);
        const outside = figures.map(({ outside: { low, high } }) => ({ low, high }));
        expect(outside).toEqual(withSums(outsideKnowledge(published), hidden));
        expect(figures.every((figure) => figure.outside.exact)).toBe(true);
        const organisations = new Set(figures.flatMap(({ insider }) => insider?.organisation ?? []));
        for (const organisation of organisations) {
          const own = insideKnowledge(published, people, contributions, organisation);
          const solved = withSums(own, hidden);
          figures.forEach(({ insider }, at) => {
            if (insider?.organisation !== organisation) return;
            expect(insider).toEqual({ organisation, ...solved[at], exact: true });
          });
        }
      }),
      { numRuns: 10 },
    );
  });

  it("is by sums, and says so, where the table is too large or time is up", () => {
    const one = twoByTwo([20, 25, 20, 25]);
    const asked = { ...question(one.table, innerCells(one)), solver };
    const large = allSteps(hiddenFigures({ ...asked, exactUpTo: 3 }));
    const late = allSteps(hiddenFigures(asked), () => "hurry");
    expect(large.map(({ outside }) => outside)).toContainEqual({ low: 0, high: 40, exact: false });
    expect(late).toEqual(large);
    expect(allSteps(hiddenFigures(asked)).every(({ outside }) => outside.exact)).toBe(true);
  });
});
