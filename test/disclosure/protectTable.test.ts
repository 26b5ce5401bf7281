import fc from "fast-check";
import type { LinearSolver } from "../../src/disclosure/linearSolver";
import { protectTable } from "../../src/disclosure/protectTable";
import { primaryCells } from "../../src/disclosure/rules/primary";
import { defaultRules } from "../../src/disclosure/rules/rules";
import { allSteps } from "../../src/disclosure/steps";
import { tableFromText } from "../support/disclosureTable";
import { realSolver } from "../support/highs";
import { randomTables } from "../support/randomTables";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await realSolver();
});

/** One lone organisation in Amber, cash; four share each other cell. */
const { table, cell } = tableFromText(
  ["Amber", "Birch", "Cedar"]
    .flatMap((place) =>
      ["cash", "kits", "food"].flatMap((activity) =>
        (place === "Amber" && activity === "cash" ? ["org 1"] : ["org 1", "org 2", "org 3", "org 4"]).map(
          (organisation) => `${place} | ${activity} | ${organisation} | 30`,
        ),
      ),
    )
    .join("\n"),
  [1, 1],
);
const protections = primaryCells(table, defaultRules, { subClusterOf: () => undefined });

describe("a protected table", () => {
  it.each([0, 100])(
    "hides the lone organisation and three cells more, optimal up to %d cells",
    (optimalUpTo) => {
      const { figures, secondary, audit } = allSteps(
        protectTable(table, protections, { solver, optimalUpTo }),
      );
      expect(figures[cell("Amber", "cash")]).toBeNaN();
      expect(figures[cell("*", "*")]).toBe(990);
      expect(secondary).toHaveLength(3);
      expect(audit.disclosed).toEqual([]);
    },
  );

  it("tells how far it is, and comes to an end when told to hurry", () => {
    const shares: number[] = [];
    const { audit } = allSteps(protectTable(table, protections), (share) => {
      shares.push(share);
      return "hurry";
    });
    expect(audit.disclosed).toEqual([]);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it("never shows a protected cell, without a solver either", () => {
    fc.assert(
      fc.property(randomTables, (random) => {
        const { figures, audit } = allSteps(protectTable(random.table, random.protections));
        for (const protection of random.protections) expect(figures[protection.cell]).toBeNaN();
        expect(audit.disclosed).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
