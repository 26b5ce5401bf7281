import fc from "fast-check";
import { sheetsOf } from "../../../src/anonymise/copy";
import { finestDashboard } from "../../../src/anonymise/dashboard/dashboard";
import { audit } from "../../../src/disclosure/audit/audit";
import type { LinearSolver } from "../../../src/disclosure/linearSolver";
import { allSteps } from "../../../src/disclosure/steps";
import { cellAt } from "../../../src/table/relations/distinct";
import { dashboardOf, fourWFromText, protectedTables } from "../../support/dashboardText";
import { realSolver } from "../../support/highs";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await realSolver();
});

const header = `
  organisation | district | community | sub-cluster | activity | population | population
  Organisation | District | Community | Sub-cluster | Activity | Girls | Men`;

const pick = (...texts: readonly string[]) => fc.constantFrom(...texts);

/** Small 4W sheets in which organisations, places and sub-clusters meet anyhow. */
const sheets = fc
  .array(
    fc.tuple(
      pick("Hope Line", "Green Valley", "Amal Bridge", "Cedar Aid", "Blue Lantern"),
      pick("Hill | Amber", "Hill | Birch", "Lake | Elm", "Lake | Fern"),
      pick("GBV | Case management", "Protection | Legal aid", "Protection | Awareness"),
      fc.oneof(fc.nat(12), fc.nat(300)),
      fc.oneof(fc.nat(12), fc.nat(300)),
    ),
    { minLength: 4, maxLength: 24 },
  )
  .map((rows) => fourWFromText(`${header}\n${rows.map((cells) => cells.join(" | ")).join("\n")}`));

describe("whatever a sheet holds", () => {
  it("no reader computes a protected figure from what its dashboard shows, however exactly it is attacked", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { table, safe } = protectedTables(sheet, finestDashboard);
        const verdict = allSteps(
          audit({
            published: { figures: safe.figures, equations: table.equations },
            ...{
              people: table.people,
              contributions: table.contributions,
              protections: safe.protections,
              solver,
            },
          }),
        );
        expect(verdict.disclosed).toEqual([]);
        for (const { cell } of safe.protections) expect(safe.figures[cell]).toBeNaN();
      }),
      { numRuns: 12 },
    );
  });

  it("no chart shows the mark of a suppressed figure", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        for (const { columns, charts = [] } of sheetsOf(dashboardOf(sheet).copy))
          for (const { series, firstRow, rowCount } of charts)
            for (const column of series)
              for (let row = firstRow; row < firstRow + rowCount; row += 1)
                expect(typeof cellAt(columns[column]?.cells ?? none, row)).toBe("number");
      }),
      { numRuns: 12 },
    );
  });
});

const none = { values: [], at: new Uint32Array() };
