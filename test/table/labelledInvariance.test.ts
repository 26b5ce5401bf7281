import fc from "fast-check";
import type { Grid } from "../../src/table/grid";
import type { Role } from "../../src/table/role";
import { understand } from "../../src/table/understand";
import { equivalentHeaders } from "../support/equivalentHeaders";
import { withColumns, withRows, withTexts } from "../support/gridChanges";
import type { LabelledSheet } from "../support/labelledSheet";
import { labelledSheets } from "../support/labelledSet";

const sheets = labelledSheets();
const runs = { numRuns: 40 };
/** By their place, so that a counterexample can be read. */
const anySheet = fc.nat(sheets.length - 1);
/** Merged cells above a header belong to the columns they stand over, so these stay in their places. */
const plainSheet = fc.constantFrom(
  ...[...sheets.keys()].filter((at) => isPlain(sheetAt(at)) && standsAlone(sheetAt(at))),
);

function sheetAt(at: number): LabelledSheet {
  const sheet = sheets[at];
  if (sheet === undefined) throw new Error(`no sheet ${at}`);
  return sheet;
}

function isPlain({ grid, headerRow }: LabelledSheet): boolean {
  return (grid.cells[headerRow - 1] ?? []).every((value) => value === "");
}

/** True when nothing stands beside the table. */
function standsAlone({ grid, labels }: LabelledSheet): boolean {
  const own = new Set(labels.map(({ index }) => index));
  return grid.cells.every((row) => row.every((value, at) => value === "" || own.has(at)));
}

/** The role of each column of the sheet by its place, `undefined` where no column is read. */
function rolesByPlace({ lists }: LabelledSheet, grid: Grid): readonly (Role | undefined)[] {
  const byIndex = new Map(understand(grid, { lists }).columns.map(({ index, role }) => [index, role]));
  return (grid.cells[0] ?? []).map((_, at) => byIndex.get(at));
}

const known = sheets.map((sheet) => rolesByPlace(sheet, sheet.grid));
const columnsOf = ({ grid }: LabelledSheet): readonly number[] => [...(grid.cells[0] ?? []).keys()];

describe("on the labelled sheets the roles do not change", () => {
  it("when columns change places", () => {
    const shuffled = plainSheet.chain((at) => {
      const own = sheetAt(at).labels.map(({ index }) => index);
      return fc.tuple(fc.constant(at), fc.shuffledSubarray(own, { minLength: own.length }));
    });
    fc.assert(
      fc.property(shuffled, ([at, mixed]) => {
        const sheet = sheetAt(at);
        const came = new Map(sheet.labels.map(({ index }, place) => [index, mixed[place] ?? index]));
        const order = columnsOf(sheet).map((place) => came.get(place) ?? place);
        const roles = rolesByPlace(sheet, withColumns(sheet.grid, order));
        expect(roles).toEqual(order.map((from) => known[at]?.[from]));
      }),
      runs,
    );
  });

  it("when an empty column comes in between", () => {
    fc.assert(
      fc.property(anySheet, fc.nat(), (at, somewhere) => {
        const sheet = sheetAt(at);
        const columns = columnsOf(sheet);
        const gap = somewhere % (columns.length + 1);
        const order = [...columns.slice(0, gap), -1, ...columns.slice(gap)];
        const roles = rolesByPlace(sheet, withColumns(sheet.grid, order));
        expect(roles).toEqual(order.map((from) => known[at]?.[from]));
      }),
      runs,
    );
  });

  it("when empty rows come between the records", () => {
    fc.assert(
      fc.property(anySheet, fc.nat(), fc.integer({ min: 1, max: 3 }), (at, somewhere, count) => {
        const sheet = sheetAt(at);
        const row = sheet.records[somewhere % sheet.records.length] ?? 0;
        const rows = Array.from({ length: count }, () => []);
        expect(rolesByPlace(sheet, withRows(sheet.grid, row, rows))).toEqual(known[at]);
      }),
      runs,
    );
  });

  it("when a title stands above", () => {
    const titles = ["4W", "Protection sector - October 2026", "مصفوفة الأنشطة", "Tableau de suivi"];
    fc.assert(
      fc.property(anySheet, fc.constantFrom(...titles), fc.nat(2), (at, title, gap) => {
        const sheet = sheetAt(at);
        const rows = [[title], ...Array.from({ length: gap }, () => [])];
        expect(rolesByPlace(sheet, withRows(sheet.grid, 0, rows))).toEqual(known[at]);
      }),
      runs,
    );
  });

  it.each(["en", "fr", "ar", "tr"] as const)("when headers are translated into %s", (language) => {
    const changed = sheets.flatMap((sheet, at) => {
      const { grid, headerRow, labels } = sheet;
      const translated = withTexts(grid, headerRow, (text) => equivalentHeaders.get(text)?.[language]);
      const roles = rolesByPlace(sheet, translated);
      const differing = labels.filter(({ index }) => roles[index] !== known[at]?.[index]);
      return differing.map(({ index, header }) => `${sheet.name} ${header}: ${roles[index] ?? "no column"}`);
    });
    expect(changed).toEqual([]);
  });
});
