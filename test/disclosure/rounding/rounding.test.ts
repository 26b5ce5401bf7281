import fc from "fast-check";
import type { LinearSolver } from "../../../src/disclosure/linearSolver";
import { percentOf } from "../../../src/disclosure/rounding/percent";
import { rounded } from "../../../src/disclosure/rounding/round";
import { addsUp } from "../../../src/disclosure/rounding/shownSums";
import { defaultRules } from "../../../src/disclosure/rules/rules";
import { tableFromText } from "../../support/disclosureTable";
import { realSolver } from "../../support/highs";
import { randomTables } from "../../support/randomTables";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await realSolver();
});

describe("rounding to base 5", () => {
  const { table, cell } = tableFromText(
    `
    Amber | cash | org 1 | 2
    Amber | kits | org 1 | 2
    Birch | cash | org 1 | 2
    Birch | kits | org 1 | 7`,
    [1, 1],
  );
  const without = (hidden: number): Float64Array =>
    table.people.map((count, at) => (at === hidden ? NaN : count));

  it("keeps all totals of a table of two dimensions, without a solver", () => {
    const figures = rounded(table.people, table.equations, 5);
    expect(addsUp(figures, table.equations)).toBe(true);
    expect([10, 15]).toContain(figures[cell("*", "*")]);
  });

  it("makes 0 + 0 + 10 = 10 of 2 + 2 + 7 = 11, as the documentation has it", () => {
    const one = tableFromText("Amber | org | 2\nBirch | org | 2\nCedar | org | 7", [1]);
    const figures = rounded(one.table.people, one.table.equations, 5);
    expect(["Amber", "Birch", "Cedar", "*"].map((name) => figures[one.cell(name)])).toEqual([0, 0, 10, 10]);
  });

  it("leaves a hidden figure out, and what is shown with all its parts adds up", () => {
    const hidden = cell("Amber", "cash");
    const figures = rounded(without(hidden), table.equations, 5);
    expect(figures[hidden]).toBeNaN();
    expect((figures[cell("Birch", "cash")] ?? 0) + (figures[cell("Birch", "kits")] ?? 0)).toBe(
      figures[cell("Birch", "*")],
    );
  });

  it("is never five or more away, leaves multiples as they are, and is the same every time", () => {
    fc.assert(
      fc.property(randomTables, ({ table: { people, equations } }) => {
        const figures = rounded(people, equations, 5);
        figures.forEach((figure, at) => {
          expect(figure % 5).toBe(0);
          expect(Math.abs(figure - (people[at] ?? 0))).toBeLessThan(5);
          if ((people[at] ?? 0) % 5 === 0) expect(figure).toBe(people[at]);
        });
        expect(rounded(people, equations, 5)).toEqual(figures);
      }),
      { numRuns: 20 },
    );
  });

  it("finds sums that stand with the solver wherever it finds them without", () => {
    fc.assert(
      fc.property(randomTables, ({ table: { people, equations } }) => {
        const chosen = rounded(people, equations, 5, { solver });
        chosen.forEach((figure, at) => {
          expect(Math.abs(figure - (people[at] ?? 0))).toBeLessThan(5);
        });
        if (addsUp(rounded(people, equations, 5), equations)) expect(addsUp(chosen, equations)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

describe("a percentage", () => {
  it.each([
    [30, 90, 33],
    [NaN, 90, undefined],
    [30, NaN, undefined],
    [1, 3, undefined],
    [0, 10, 0],
  ])("of %d in %d is %p", (part, whole, percent) => {
    expect(percentOf(part, whole, defaultRules)).toBe(percent);
  });
});
