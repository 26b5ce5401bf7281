import fc from "fast-check";
import type { LinearSolver } from "../../../src/disclosure/linearSolver";
import { percentOf } from "../../../src/disclosure/rounding/percent";
import { rounded } from "../../../src/disclosure/rounding/round";
import { defaultRules } from "../../../src/disclosure/rules/rules";
import { eachCell } from "../../../src/disclosure/tables/equations";
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

  it("rounds each figure and each total on its own without a solver, and says that sums do not stand", () => {
    const { figures, additive } = rounded(table.people, table.equations, 5);
    expect(additive).toBe(false);
    expect(figures[cell("Amber", "*")]).toBe(5);
    expect(figures[cell("Amber", "cash")]).toBe(0);
  });

  it("keeps all totals with one", () => {
    const { figures, additive } = rounded(table.people, table.equations, 5, solver);
    expect(additive).toBe(true);
    expect(figures[cell("*", "*")]).toBe(15);
  });

  it("is never five or more away, and adds up where it says so", () => {
    fc.assert(
      fc.property(randomTables, ({ table: { people, equations } }) => {
        const { figures, additive } = rounded(people, equations, 5, solver, 1);
        figures.forEach((figure, at) => {
          expect(figure % 5).toBe(0);
          expect(Math.abs(figure - (people[at] ?? 0))).toBeLessThan(5);
        });
        equations.total.forEach((_, equation) => {
          let sum = 0;
          eachCell(equations, equation, (at, sign) => (sum += sign * (figures[at] ?? 0)));
          if (additive) expect(sum).toBe(0);
        });
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
