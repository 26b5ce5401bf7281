import fc from "fast-check";
import { audit, type Disclosed } from "../../../src/disclosure/audit/audit";
import { propagatedBounds } from "../../../src/disclosure/audit/bounds";
import type { LinearSolver } from "../../../src/disclosure/linearSolver";
import type { Protection } from "../../../src/disclosure/rules/primary";
import { allSteps } from "../../../src/disclosure/steps";
import { suppress } from "../../../src/disclosure/suppression/suppress";
import { eachCell } from "../../../src/disclosure/tables/equations";
import { tableFromText, type NamedTable } from "../../support/disclosureTable";
import { realSolver } from "../../support/highs";
import { randomTables } from "../../support/randomTables";

import { protecting, without } from "../../support/disclosureAudit";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await realSolver();
});

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
