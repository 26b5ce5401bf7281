import fc from "fast-check";
import type { LinearSolver } from "../../src/disclosure/linearSolver";
import { protectTable, type ProtectOptions } from "../../src/disclosure/protectTable";
import { primaryCells } from "../../src/disclosure/rules/primary";
import { defaultRules } from "../../src/disclosure/rules/rules";
import { allSteps, type Pace } from "../../src/disclosure/steps";
import { gridTable } from "../support/gridTable";
import { realSolver } from "../support/highs";
import { randomTables } from "../support/randomTables";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await realSolver();
});

/** One lone organisation in Amber, cash; four share each other cell. */
const { table, cell } = gridTable(
  ["Amber", "Birch", "Cedar"],
  ["cash", "kits", "food"],
  ({ place, activity }) => ({
    organisations: place === "Amber" && activity === "cash" ? 1 : 4,
    people: 30,
  }),
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

  describe("of which the heuristic hides more than need be", () => {
    const places = ["Amber", "Birch", "Cedar", "Doran"];
    const activities = ["cash", "kits", "food", "wash"];
    const people = [20, 30, 20, 90, 60, 90, 60, 10, 20, 10, 20, 90, 20, 60, 10, 30];
    /** One lone organisation in two activities of Cedar and one of Amber; four share each other cell. */
    const lone = ["Amber, wash", "Cedar, cash", "Cedar, kits"];
    const dear = gridTable(places, activities, ({ place, activity, row, column }) => ({
      organisations: lone.includes(`${place}, ${activity}`) ? 1 : 4,
      people: people[4 * row + column] ?? 0,
    }));
    const asked = primaryCells(dear.table, defaultRules, { subClusterOf: () => undefined });
    const hidden = (options: ProtectOptions, pace?: (share: number) => Pace) => {
      const { secondary, isOptimal, audit } = allSteps(protectTable(dear.table, asked, options), pace);
      expect(audit.disclosed).toEqual([]);
      return { secondary: secondary.length, isOptimal };
    };

    it("gets the cheapest pattern, and says that none is cheaper", () => {
      expect(hidden({ solver })).toEqual({ secondary: 3, isOptimal: true });
    });

    it("gets the heuristic's without a solver, when it is too large, and when told to hurry", () => {
      const heuristics = { secondary: 5, isOptimal: false };
      expect(hidden({})).toEqual(heuristics);
      expect(hidden({ solver, optimalUpTo: 10 })).toEqual(heuristics);
      expect(hidden({ solver }, (share) => (share >= 0.4 ? "hurry" : "calm"))).toEqual(heuristics);
    });
  });

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
