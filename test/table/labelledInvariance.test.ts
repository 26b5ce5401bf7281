import fc from "fast-check";
import type { Grid } from "../../src/table/grid";
import type { Role } from "../../src/table/role";
import { understand } from "../../src/table/understand";
import { equivalentHeaders } from "../support/equivalentHeaders";
import { withColumns, withRows, withTexts } from "../support/gridChanges";
import type { LabelledSheet } from "../support/labelledSheet";
import { labelledSheets } from "../support/labelledSet";

const sheets = labelledSheets();
const runs = { numRuns: 60 };

/** The role of each column of the sheet by its place, `undefined` where no column is read. */
function rolesByPlace({ lists }: LabelledSheet, grid: Grid): readonly (Role | undefined)[] {
  const byIndex = new Map(understand(grid, { lists }).columns.map(({ index, role }) => [index, role]));
  return (grid.cells[0] ?? []).map((_, at) => byIndex.get(at));
}

const known = new Map(sheets.map((sheet) => [sheet, rolesByPlace(sheet, sheet.grid)]));
const rolesOf = (sheet: LabelledSheet) => known.get(sheet) ?? [];
const widthOf = ({ grid }: LabelledSheet): number => grid.cells[0]?.length ?? 0;

const anySheet = fc.constantFrom(...sheets);
/** Merged cells above a header belong to the columns they stand over, so these stay in their places. */
const plainSheet = fc.constantFrom(...sheets.filter(({ grid, headerRow }) => isPlain(grid, headerRow)));

function isPlain(grid: Grid, headerRow: number): boolean {
  const above = grid.cells[headerRow - 1] ?? [];
  return above.every((value) => value === "");
}

describe("on the labelled sheets the roles do not change", () => {
  it("when columns change places", () => {
    const permuted = plainSheet.chain((sheet) =>
      fc.tuple(
        fc.constant(sheet),
        fc.shuffledSubarray([...Array(widthOf(sheet)).keys()], { minLength: widthOf(sheet) }),
      ),
    );
    fc.assert(
      fc.property(permuted, ([sheet, order]) => {
        const roles = rolesByPlace(sheet, withColumns(sheet.grid, order));
        expect(roles).toEqual(order.map((from) => rolesOf(sheet)[from]));
      }),
      runs,
    );
  });

  it("when empty columns come in between", () => {
    fc.assert(
      fc.property(anySheet, fc.nat(), (sheet, somewhere) => {
        const columns = [...Array(widthOf(sheet)).keys()];
        const at = somewhere % (columns.length + 1);
        const order = [...columns.slice(0, at), -1, ...columns.slice(at)];
        const roles = rolesByPlace(sheet, withColumns(sheet.grid, order));
        expect(roles).toEqual(order.map((from) => rolesOf(sheet)[from]));
      }),
      runs,
    );
  });

  it("when empty rows come between the records", () => {
    fc.assert(
      fc.property(anySheet, fc.nat(), fc.integer({ min: 1, max: 3 }), (sheet, somewhere, count) => {
        const at = sheet.records[somewhere % sheet.records.length] ?? 0;
        const rows = Array.from({ length: count }, () => []);
        expect(rolesByPlace(sheet, withRows(sheet.grid, at, rows))).toEqual(rolesOf(sheet));
      }),
      runs,
    );
  });

  it("when a title stands above", () => {
    const title = fc.constantFrom(
      "4W",
      "Protection sector - October 2026",
      "مصفوفة الأنشطة",
      "Tableau de suivi",
    );
    fc.assert(
      fc.property(anySheet, title, fc.nat(2), (sheet, text, gap) => {
        const rows = [[text], ...Array.from({ length: gap }, () => [])];
        expect(rolesByPlace(sheet, withRows(sheet.grid, 0, rows))).toEqual(rolesOf(sheet));
      }),
      runs,
    );
  });

  it.each(["en", "fr", "ar", "tr"] as const)("when headers are translated into %s", (language) => {
    const changed = sheets.flatMap((sheet) => {
      const { grid, headerRow, labels } = sheet;
      const translated = withTexts(grid, headerRow, (text) => equivalentHeaders.get(text)?.[language]);
      const roles = rolesByPlace(sheet, translated);
      const differing = labels.filter(({ index }) => roles[index] !== rolesOf(sheet)[index]);
      return differing.map(({ index, header }) => `${sheet.name} ${header}: ${roles[index] ?? "no column"}`);
    });
    expect(changed).toEqual([]);
  });
});
