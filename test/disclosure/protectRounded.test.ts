import fc from "fast-check";
import { audit } from "../../src/disclosure/audit/audit";
import type { LinearSolver } from "../../src/disclosure/linearSolver";
import { protectRounded } from "../../src/disclosure/protectRounded";
import { roundingErrorOf } from "../../src/disclosure/rounding/round";
import { allSteps } from "../../src/disclosure/steps";
import { eachCell } from "../../src/disclosure/tables/equations";
import { byTrying, innerCells, twoByTwo } from "../support/bruteForce";
import { protecting } from "../support/disclosureAudit";
import { tableFromText } from "../support/disclosureTable";
import { gridTable } from "../support/gridTable";
import { realSolver } from "../support/highs";
import { randomTables } from "../support/randomTables";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await realSolver();
});

/** Random tables of which some cells must stay secret, so that most are shown. */
const tables = fc
  .tuple(
    randomTables,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(1, 3, 12)), { minLength: 1, maxLength: 4 }),
  )
  .map(([{ table }, wishes]) => {
    const widths = new Map(wishes.map(([turn, width]) => [turn % table.cells, width]));
    const protections = [...widths].map(([cell, width]) =>
      protecting(cell, Math.min(table.people[cell] ?? 0, width), width),
    );
    return { table, protections };
  });

describe("a table with rounded figures", () => {
  /** Four organisations in each cell but one, which one of them has alone. */
  const lone = (people: number) =>
    gridTable(["Amber", "Birch", "Cedar"], ["cash", "kits", "food"], ({ place, activity }) =>
      place === "Amber" && activity === "cash"
        ? { organisations: 1, people }
        : { organisations: 4, people: 31 },
    );
  const hiddenIn = (figures: Float64Array): number => figures.filter(Number.isNaN).length;

  it("hides a small figure alone, where exact figures would hide three more", () => {
    const { table, cell } = lone(4);
    const amber = cell("Amber", "cash");
    const {
      figures,
      secondary,
      audit: verdict,
      exact,
      addsUp,
    } = allSteps(protectRounded(table, [protecting(amber, 1, 1)], { base: 5 }));
    expect(figures[amber]).toBeNaN();
    expect([secondary, hiddenIn(figures), hiddenIn(exact.figures)]).toEqual([[], 1, 4]);
    expect(verdict.disclosed).toEqual([]);
    expect(addsUp).toBe(true);
  });

  it("hides others with a large one: five more or less in its neighbours leave it too certain", () => {
    const { table, cell } = lone(240);
    const { figures, secondary } = allSteps(
      protectRounded(table, [protecting(cell("Amber", "cash"), 24, 24)], { base: 5 }),
    );
    expect(secondary.length).toBeGreaterThan(0);
    expect(hiddenIn(figures)).toBe(secondary.length + 1);
  });

  it("is never called proved, not even where it hides what was proved of exact figures", () => {
    const { table, cell } = tableFromText(
      "Amber | org 1 | 900\nBirch | org 2 | 400\nBirch | org 3 | 400",
      [1],
    );
    const made = allSteps(protectRounded(table, [protecting(cell("Amber"), 90, 90)], { base: 5, solver }));
    expect([made.secondary, made.exact.isOptimal, made.isOptimal]).toEqual([
      made.exact.secondary,
      true,
      false,
    ]);
  });

  it("comes to a safe end when told to hurry", () => {
    const { table, cell } = lone(240);
    const protections = [protecting(cell("Amber", "cash"), 24, 24)];
    const { audit: verdict } = allSteps(protectRounded(table, protections, { base: 5 }), () => "hurry");
    expect(verdict.disclosed).toEqual([]);
  });

  it("tells no reader a protected figure too closely, whatever the table, and hides no more than exact figures do", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(3, 5, 10), ({ table, protections }, base) => {
        const { people, contributions, equations } = table;
        const { figures, secondary, exact } = allSteps(protectRounded(table, protections, { base }));
        const published = { figures, equations, roundingError: roundingErrorOf(base) };
        const attack = audit({ published, people, contributions, protections, solver });
        expect(allSteps(attack).disclosed).toEqual([]);
        for (const { cell } of protections) expect(figures[cell]).toBeNaN();
        expect(secondary.length).toBeLessThanOrEqual(exact.secondary.length);
      }),
      { numRuns: 12 },
    );
  });

  it("leaves as much possible as was asked for, to whoever tries all tables", () => {
    const counts = fc.array(fc.nat(6), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, fc.nat(3), fc.constantFrom(1, 2), (people, at, width) => {
        const two = twoByTwo(people);
        const truth = people[at] ?? 0;
        const below = Math.min(truth, width);
        const cell = innerCells(two)[at] ?? -1;
        const protections = [protecting(cell, below, width)];
        const { figures } = allSteps(protectRounded(two.table, protections, { base: 3 }));
        const published = { figures, equations: two.table.equations, roundingError: roundingErrorOf(3) };
        const { low, high } = byTrying(published, 20).get(cell) ?? { low: truth, high: truth };
        expect(low).toBeLessThanOrEqual(truth - below);
        expect(high).toBeGreaterThanOrEqual(truth + width);
      }),
      { numRuns: 30 },
    );
  });

  it("adds up where it says so, and moves no figure by the base", () => {
    fc.assert(
      fc.property(tables, ({ table, protections }) => {
        const { figures, addsUp } = allSteps(protectRounded(table, protections, { base: 5 }));
        figures.forEach((figure, cell) => {
          if (!Number.isNaN(figure)) expect(Math.abs(figure - (table.people[cell] ?? 0))).toBeLessThan(5);
        });
        table.equations.total.forEach((_, equation) => {
          let sum = 0;
          eachCell(table.equations, equation, (cell, sign) => (sum += sign * (figures[cell] ?? 0)));
          if (addsUp && !Number.isNaN(sum)) expect(sum).toBe(0);
        });
      }),
      { numRuns: 15 },
    );
  });
});
