import fc from "fast-check";
import { audit } from "../../../src/disclosure/audit/audit";
import { propagatedBounds } from "../../../src/disclosure/audit/bounds";
import { exactIntervals } from "../../../src/disclosure/audit/exact";
import { outsideKnowledge } from "../../../src/disclosure/audit/knowledge";
import type { LinearSolver } from "../../../src/disclosure/linearSolver";
import { allSteps } from "../../../src/disclosure/steps";
import { protecting, roundedDown } from "../../support/disclosureAudit";
import { byTrying, innerCells, twoByTwo } from "../../support/bruteForce";
import { tableFromText } from "../../support/disclosureTable";
import { realSolver } from "../../support/highs";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await realSolver();
});

describe("what a reader computes from rounded figures", () => {
  const one = tableFromText(
    `
    Amber | org 1 | 24
    Birch | org 2 | 20
    Birch | org 3 | 6
    Cedar | org 4 | 3`,
    [1],
  );
  const [amber, birch, cedar] = [one.cell("Amber"), one.cell("Birch"), one.cell("Cedar")];

  it("is the neighbourhood of each, for a zero upwards only", () => {
    const { low, high } = propagatedBounds(outsideKnowledge(roundedDown(one, [], 4)));
    expect([low[amber], high[amber]]).toEqual([16, 24]);
    expect([low[cedar], high[cedar]]).toEqual([0, 4]);
  });

  it("is of a hidden figure what is left of its total, 50, when the others, 20 and 25, are taken away", () => {
    const { low, high } = propagatedBounds(outsideKnowledge(roundedDown(one, [cedar], 4)));
    expect([low[cedar], high[cedar]]).toEqual([0, 17]);
  });

  it("is less for an organisation that knows its own figure exactly", () => {
    const { people, contributions } = one.table;
    const published = roundedDown(one, [cedar], 4);
    const protections = [protecting(cedar, 3, 10)];
    const question = { published, people, contributions, protections, solver };
    expect(allSteps(audit(question)).disclosed).toEqual([
      { cell: cedar, insider: 0, low: 0, high: 9, certain: true },
    ]);
  });

  it("is no proof against a figure that is hidden, when it takes a rounded one too far", () => {
    const { people, contributions } = one.table;
    const published = roundedDown(one, [cedar], 4);
    const protections = [protecting(cedar, 0, 6)];
    const proof = (change: number) => ({ cells: [cedar, birch], changes: [change, -change] });
    const disclosedWith = (change: number): readonly unknown[] =>
      allSteps(
        audit({ published, people, contributions, protections, alternatives: [proof(change)] }),
      ).disclosed.filter(({ insider }) => insider === undefined);
    expect(disclosedWith(5)).toHaveLength(1);
    expect(disclosedWith(6)).toHaveLength(1);
    expect(
      allSteps(
        audit({
          published,
          people,
          contributions,
          protections: [protecting(cedar, 0, 5)],
          alternatives: [proof(5)],
        }),
      ).disclosed.filter(({ insider }) => insider === undefined),
    ).toEqual([]);
  });

  it("is what trying out all whole numbers leaves possible", () => {
    const counts = fc.array(fc.nat(7), { minLength: 4, maxLength: 4 });
    const mask = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, mask, (people, hidden) => {
        const two = twoByTwo(people);
        const published = roundedDown(
          two,
          innerCells(two).filter((_, at) => hidden[at]),
          4,
        );
        const knowledge = outsideKnowledge(published);
        const exact = exactIntervals(knowledge, solver);
        const bounds = propagatedBounds(knowledge);
        byTrying(published, 20).forEach(({ low, high }, cell) => {
          expect(exact.of(cell)).toEqual({ low, high });
          expect(bounds.low[cell]).toBeLessThanOrEqual(low);
          expect(bounds.high[cell]).toBeGreaterThanOrEqual(high);
        });
        exact.release();
      }),
      { numRuns: 15 },
    );
  });
});
