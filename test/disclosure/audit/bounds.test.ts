import fc from "fast-check";
import { propagatedBounds } from "../../../src/disclosure/audit/bounds";
import { exactIntervals } from "../../../src/disclosure/audit/exact";
import type { LinearSolver } from "../../../src/disclosure/linearSolver";
import { byTrying, innerCells, twoByTwo } from "../../support/bruteForce";
import { tableFromText } from "../../support/disclosureTable";
import { realSolver } from "../../support/highs";

import { without } from "../../support/disclosureAudit";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await realSolver();
});

describe("what a reader computes", () => {
  it("is 998 where 56,600, 47,600 and 8,002 are published, as printed", () => {
    const one = tableFromText(
      `
      Amber | org 1 | 47600
      Birch | org 2 | 8002
      Cedar | org 3 | 998`,
      [1],
    );
    const cedar = one.cell("Cedar");
    const { low, high } = propagatedBounds(without(one, [cedar]));
    expect([low[cedar], high[cedar]]).toEqual([998, 998]);
  });

  it("is from 3 to 6 where the marginals leave that much, as printed", () => {
    const one = twoByTwo([4, 3, 2, 1]);
    const hidden = innerCells(one);
    const first = one.cell("Amber", "cash");
    const { low, high } = propagatedBounds(without(one, hidden));
    expect([low[first], high[first]]).toEqual([3, 6]);
    expect(exactIntervals(without(one, hidden), solver).of(first)).toEqual({ low: 3, high: 6 });
  });

  it("is what trying out all whole numbers leaves possible", () => {
    const places = ["Amber", "Birch", "Cedar"];
    const people = fc.array(fc.nat(3), { minLength: 9, maxLength: 9 });
    const mask = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(people, mask, (counts, hidden) => {
        const rows = counts.map(
          (count, at) => `${places[at % 3]} | ${["a", "b", "c"][Math.floor(at / 3)]} | org | ${count}`,
        );
        const one = tableFromText(rows.join("\n"), [1, 1]);
        const inside = places.flatMap((place) => ["a", "b", "c"].map((what) => one.cell(place, what)));
        const knowledge = without(
          one,
          inside.filter((_, at) => hidden[at]),
        );
        const tried = byTrying(knowledge, 12);
        const bounds = propagatedBounds(knowledge);
        const exact = exactIntervals(knowledge, solver);
        inside.forEach((cell) => {
          expect(exact.of(cell)).toEqual(tried.get(cell));
          expect(bounds.low[cell]).toBeLessThanOrEqual(tried.get(cell)?.low ?? 0);
          expect(bounds.high[cell]).toBeGreaterThanOrEqual(tried.get(cell)?.high ?? 0);
        });
        exact.release();
      }),
      { numRuns: 30 },
    );
  });
});
