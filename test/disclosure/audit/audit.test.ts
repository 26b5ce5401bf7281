import fc from "fast-check";
import { audit, type Disclosed } from "../../../src/disclosure/audit/audit";
import { propagatedBounds } from "../../../src/disclosure/audit/bounds";
import { exactIntervals } from "../../../src/disclosure/audit/exact";
import { outsideKnowledge, type Knowledge } from "../../../src/disclosure/audit/knowledge";
import type { LinearSolver } from "../../../src/disclosure/linearSolver";
import type { Protection } from "../../../src/disclosure/rules/primary";
import { allSteps } from "../../../src/disclosure/steps";
import { suppress } from "../../../src/disclosure/suppression/suppress";
import { eachCell } from "../../../src/disclosure/tables/equations";
import { tableFromText, type NamedTable } from "../../support/disclosureTable";
import { realSolver } from "../../support/highs";
import { randomTables } from "../../support/randomTables";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await realSolver();
});

const without = ({ table }: Pick<NamedTable, "table">, hidden: readonly number[]): Knowledge => {
  const figures = table.people.slice();
  for (const cell of hidden) figures[cell] = NaN;
  return outsideKnowledge({ figures, equations: table.equations });
};

const disclosed = (
  { table }: Pick<NamedTable, "table">,
  protections: readonly Protection[],
  hidden: readonly number[],
): readonly Disclosed[] => {
  const { figures, equations } = without({ table }, hidden);
  const { people, contributions } = table;
  return allSteps(audit({ published: { figures, equations }, people, contributions, protections, solver }))
    .disclosed;
};

const protecting = (cell: number, below: number, above: number): Protection => ({
  cell,
  reasons: ["few-organisations"],
  below,
  above,
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
    const one = tableFromText(
      `
      Amber | cash | org 1 | 4
      Amber | kits | org 1 | 3
      Birch | cash | org 1 | 2
      Birch | kits | org 1 | 1`,
      [1, 1],
    );
    const hidden = ["Amber", "Birch"].flatMap((place) =>
      ["cash", "kits"].map((what) => one.cell(place, what)),
    );
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

/** The intervals of all cells, by trying out each figure from 0 to `most` in each unknown cell. */
const byTrying = (
  { figures, equations }: Knowledge,
  most: number,
): Map<number, { low: number; high: number }> => {
  const found = new Map<number, { low: number; high: number }>();
  const unknown = [...figures.keys()].filter((cell) => Number.isNaN(figures[cell]));
  const trial = figures.slice();
  const fits = (complete: boolean): boolean =>
    [...equations.total.keys()].every((equation) => {
      let sum = 0;
      eachCell(equations, equation, (cell, sign) => (sum += sign * (trial[cell] ?? 0)));
      return Number.isNaN(sum) ? !complete : sum === 0;
    });
  const trying = (at: number): void => {
    const cell = unknown[at];
    if (cell === undefined) {
      trial.forEach((value, each) => {
        const before = found.get(each);
        found.set(each, {
          low: Math.min(before?.low ?? value, value),
          high: Math.max(before?.high ?? value, value),
        });
      });
      return;
    }
    for (let value = 0; value <= most; value += 1) {
      trial[cell] = value;
      if (fits(false)) trying(at + 1);
    }
    trial[cell] = NaN;
  };
  trying(0);
  return found;
};

describe("the audit", () => {
  it("finds a protected cell that was not suppressed", () => {
    fc.assert(
      fc.property(randomTables, ({ table, protections }) => {
        const [first] = protections;
        fc.pre(first !== undefined);
        const { suppressed } = allSteps(suppress(table, protections));
        const hidden = [...suppressed.keys()].filter((cell) => suppressed[cell] === 1 && cell !== first.cell);
        expect(disclosed({ table }, protections, hidden).map(({ cell }) => cell)).toContain(first.cell);
      }),
      { numRuns: 10 },
    );
  });

  it("finds every cell that is alone in an equation", () => {
    fc.assert(
      fc.property(randomTables, fc.nat(), ({ table, protections }, turn) => {
        const chosen = protections[turn % protections.length];
        fc.pre(chosen !== undefined && table.equations.total.length > 0);
        const equation = [...table.equations.parts].indexOf(chosen.cell);
        fc.pre(equation >= 0);
        const { suppressed } = allSteps(suppress(table, protections));
        const of = table.equations.start.findIndex((start) => start > equation) - 1;
        const alone = new Set<number>();
        eachCell(table.equations, of, (cell) => cell !== chosen.cell && alone.add(cell));
        const hidden = [...suppressed.keys()].filter((cell) => suppressed[cell] === 1 && !alone.has(cell));
        expect(disclosed({ table }, [chosen], hidden)).toContainEqual(
          expect.objectContaining({ cell: chosen.cell, certain: true }),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("finds the organisation that subtracts its own figure from two", () => {
    const one = tableFromText(
      `
      Amber | org 1 | 20
      Birch | org 2 | 25
      Cedar | org 3 | 30
      Cedar | org 4 | 30
      Cedar | org 5 | 30`,
      [1],
    );
    const hidden = [one.cell("Amber"), one.cell("Birch")];
    expect(disclosed(one, [protecting(one.cell("Amber"), 2, 2)], hidden)).toEqual([
      { cell: one.cell("Amber"), insider: 1, low: 20, high: 20, certain: true },
    ]);
  });

  it("finds what no single sum tells: the totals of two groups that leave one cell", () => {
    const one = tableFromText(
      `
      Amber | cash | org 1 | 20
      Amber | kits | org 2 | 20
      Birch | cash | org 3 | 20
      Birch | kits | org 4 | 20
      Cedar | cash | org 5 | 20
      Cedar | kits | org 6 | 20
      Cedar | food | org 7 | 20
      Dogwood | food | org 8 | 20
      Dogwood | soap | org 9 | 20
      Elm | food | org 10 | 20
      Elm | soap | org 11 | 20`,
      [1, 1],
    );
    const block = ["Amber", "Birch", "Cedar"].flatMap((place) =>
      ["cash", "kits"].map((what) => one.cell(place, what)),
    );
    const cedarFood = one.cell("Cedar", "food");
    const ring = ["Dogwood", "Elm"].flatMap((place) => ["food", "soap"].map((what) => one.cell(place, what)));
    const hidden = [...block, cedarFood, ...ring];
    const alone = disclosed(one, [protecting(cedarFood, 2, 2)], hidden);
    expect(alone).toContainEqual({ cell: cedarFood, insider: undefined, low: 20, high: 20, certain: true });
    expect(propagatedBounds(without(one, hidden)).high[cedarFood]).toBeGreaterThan(20);
  });

  it("believes no proof that does not add up, or touches what is published", () => {
    const one = tableFromText("Amber | org 1 | 20\nBirch | org 2 | 25", [1]);
    const [total, amber, birch] = [one.cell("*"), one.cell("Amber"), one.cell("Birch")];
    const { figures, equations } = without(one, [amber]);
    const { people, contributions } = one.table;
    const lies = [5, -5].flatMap((change) => [
      { cells: [amber], changes: [change] },
      { cells: [amber, birch], changes: [change, -change] },
      { cells: [amber, total], changes: [change, change] },
    ]);
    const protections = [protecting(amber, 2, 2)];
    const question = {
      published: { figures, equations },
      people,
      contributions,
      protections,
      alternatives: lies,
    };
    expect(allSteps(audit(question)).disclosed).toContainEqual(
      expect.objectContaining({ cell: amber, certain: true }),
    );
  });

  it("calls disclosed what it could not prove safe", () => {
    const one = tableFromText(
      "Amber | cash | org 1 | 20\nAmber | kits | org 2 | 25\nBirch | cash | org 3 | 20\nBirch | kits | org 4 | 25",
      [1, 1],
    );
    const hidden = [...one.table.people.keys()];
    const { figures, equations } = without(one, hidden);
    const { people, contributions } = one.table;
    const protections = [protecting(one.cell("Amber", "cash"), 2, 2)];
    const found = allSteps(
      audit({ published: { figures, equations }, people, contributions, protections }),
    ).disclosed;
    expect(found[0]).toMatchObject({ insider: undefined, certain: false });
    expect(disclosed(one, protections, hidden)).toEqual([]);
  });
});
