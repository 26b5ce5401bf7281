import { protecting } from "../../support/disclosureAudit";
import fc from "fast-check";
import { audit } from "../../../src/disclosure/audit/audit";
import { primaryCells, type Protection } from "../../../src/disclosure/rules/primary";
import { defaultRules } from "../../../src/disclosure/rules/rules";
import { allSteps } from "../../../src/disclosure/steps";
import { suppress } from "../../../src/disclosure/suppression/suppress";
import type { Table } from "../../../src/disclosure/tables/table";
import type { LinearSolver } from "../../../src/disclosure/linearSolver";
import { tableFromText } from "../../support/disclosureTable";
import { gridTable } from "../../support/gridTable";
import { realSolver } from "../../support/highs";
import { randomTables } from "../../support/randomTables";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await realSolver();
});

const disclosedIn = (table: Table, protectedCells: readonly Protection[], suppressed: Uint8Array) => {
  const figures = table.people.map((people, cell) => (suppressed[cell] === 1 ? NaN : people));
  const { people, contributions, equations } = table;
  // Solving is slow: of many protected cells some, evenly spread, are attacked.
  const step = Math.ceil(protectedCells.length / 12);
  const protections = protectedCells.filter((_, at) => at % step === 0);
  return allSteps(audit({ published: { figures, equations }, people, contributions, protections, solver }))
    .disclosed;
};

/** Three places by three activities, each cell of three organisations that gave a third. */
const square = gridTable(["Amber", "Birch", "Cedar"], ["cash", "kits", "food"], ({ row, column }) => ({
  organisations: 3,
  people: 10 * (1 + row + column),
}));

describe("secondary suppression", () => {
  it("takes three more cells for one in the middle of a table", () => {
    const { secondary, suppressed } = allSteps(
      suppress(square.table, [protecting(square.cell("Amber", "cash"), 3, 3)]),
    );
    expect(secondary).toHaveLength(3);
    expect(suppressed[square.cell("*", "*")]).toBe(0);
  });

  it("lets communities go before districts, and the whole never", () => {
    const places = ["Amber", "Birch", "Cedar", "Delta"].flatMap((district, at) =>
      Array.from({ length: 5 }, (_, community) => ({
        district,
        name: `${district}${community}`,
        at,
        community,
      })),
    );
    const rows = places.flatMap(({ district, name, at, community }) =>
      ["cash", "kits", "food"].flatMap((activity, kind) =>
        Array.from({ length: 1 + ((at + 2 * community + kind) % 4) }, (_, organisation) => {
          const people = 7 + ((13 * at + 5 * community + 3 * kind + organisation) % 40);
          return `${district} | ${name} | ${activity} | org ${(community + 3 * organisation + kind) % 9} | ${people}`;
        }),
      ),
    );
    const { table } = tableFromText(rows.join("\n"), [2, 1]);
    const protections = primaryCells(table, defaultRules, { subClusterOf: () => undefined });
    const { secondary } = allSteps(suppress(table, protections));
    const [placeOf] = table.nodes;
    const communities = new Set(secondary.map((cell) => placeOf?.[cell] ?? 0));
    expect(protections.length).toBeGreaterThan(5);
    expect(secondary.length).toBeGreaterThan(5);
    expect([0, 1, 2, 3, 4].filter((place) => communities.has(place))).toEqual([]);
  });

  it("takes none when nothing is protected", () => {
    expect(allSteps(suppress(square.table, [])).secondary).toEqual([]);
  });

  it("protects two organisations alone in one row from each other", () => {
    const { table, cell } = tableFromText(
      `
      Amber | org 1 | 20
      Birch | org 2 | 20
      Cedar | org 3 | 20
      Cedar | org 4 | 20
      Cedar | org 5 | 20`,
      [1],
    );
    const protections = ["Amber", "Birch"].map((place) => protecting(cell(place), 2, 2));
    expect(allSteps(suppress(table, protections)).secondary).not.toEqual([]);
  });

  it("repairs a pattern that is not safe, and gives back what it hides in vain", () => {
    const corner = ["Amber", "Birch"].flatMap((place) =>
      ["cash", "kits"].map((what) => square.cell(place, what)),
    );
    const protections = [protecting(square.cell("Amber", "cash"), 3, 3)];
    const inVain = square.cell("*", "food");
    const { suppressed, secondary } = allSteps(
      suppress(square.table, protections, [...corner.slice(0, 2), inVain]),
    );
    expect(secondary).toHaveLength(3);
    expect(suppressed[inVain]).toBe(0);
    expect(disclosedIn(square.table, protections, suppressed)).toEqual([]);
  });

  it("gives the same pattern at every run", () => {
    fc.assert(
      fc.property(randomTables, ({ table, protections }) => {
        const once = allSteps(suppress(table, protections));
        expect(allSteps(suppress(table, protections))).toEqual(once);
      }),
      { numRuns: 6 },
    );
  });

  it("leaves no protected figure inside its interval, whoever computes it", () => {
    fc.assert(
      fc.property(randomTables, ({ table, protections }) => {
        const { suppressed } = allSteps(suppress(table, protections));
        expect(disclosedIn(table, protections, suppressed)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("is as safe when it is told to hurry", () => {
    fc.assert(
      fc.property(randomTables, ({ table, protections }) => {
        const { suppressed } = allSteps(suppress(table, protections), () => "hurry");
        expect(disclosedIn(table, protections, suppressed)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("has a proof of its own that an audit accepts without a solver", () => {
    fc.assert(
      fc.property(randomTables, ({ table, protections }) => {
        const { suppressed, alternatives } = allSteps(suppress(table, protections));
        const figures = table.people.map((people, cell) => (suppressed[cell] === 1 ? NaN : people));
        const { people, contributions, equations } = table;
        const question = {
          published: { figures, equations },
          people,
          contributions,
          protections,
          alternatives,
        };
        expect(allSteps(audit(question)).disclosed).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
