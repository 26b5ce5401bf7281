import fc from "fast-check";
import type { CellValue, Grid } from "../../src/table/grid";
import { gridFromText } from "../support/grid";
import { rolesOf } from "../support/roles";

const sheet = gridFromText(`
  Reporting Organisation | Partner      | Org Acronym | Donor  | Governorate | Adm2 P-Code | Camp name | Activity          | Month    | Girls | Remarks       | E-mail
  Blue Lantern           | Cedar Bridge | BLA         | Fund A | Aleppo      | SY0200      | Al Noor   | Psychosocial care | January  | 12    |               | a@lantern.example
  Olive Path             | Olive Path   | OLP         | Fund B | Idleb       | SY0700      | Al Amal   | Dignity kits      | February | 30    | Roads closed  | b@olive.example
  Quiet Harbour          | Cedar Bridge | QUH         | Fund A | Idleb       | SY0703      | Al Salam  | Psychosocial care | March    | 7     |               | c@harbour.example
  Blue Lantern           | Olive Path   | BLA         | Fund B | Aleppo      | SY0200      | Al Noor   | Legal aid         | March    | 4     | Second round  | a@lantern.example
`);
const known = rolesOf(sheet);
const width = sheet.cells[0]?.length ?? 0;

const mapRows = (grid: Grid, change: (row: readonly CellValue[]) => readonly CellValue[]): Grid => ({
  ...grid,
  cells: grid.cells.map(change),
});

describe("the roles do not change", () => {
  it("when columns change places", () => {
    const order = fc.shuffledSubarray([...Array(width).keys()], { minLength: width });
    fc.assert(
      fc.property(order, (columns) => {
        const permuted = mapRows(sheet, (row) => columns.map((at) => row[at] ?? ""));
        expect(rolesOf(permuted)).toEqual(known);
      }),
      { numRuns: 40 },
    );
  });

  it("when empty rows and columns come in between", () => {
    fc.assert(
      fc.property(fc.nat(width), fc.integer({ min: 1, max: 4 }), (column, row) => {
        const wider = mapRows(sheet, (cells) => [...cells.slice(0, column), "", ...cells.slice(column)]);
        const blank = Array<CellValue>(width + 1).fill("");
        expect(
          rolesOf({
            ...wider,
            cells: [...wider.cells.slice(0, row), blank, blank, ...wider.cells.slice(row)],
          }),
        ).toEqual(known);
      }),
      { numRuns: 40 },
    );
  });

  it("when a title stands above", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), fc.nat(2), (title, gap) => {
        const row = (first: string): CellValue[] => [first, ...Array<CellValue>(width - 1).fill("")];
        const above = [row(title), ...Array.from({ length: gap }, () => row(""))];
        expect(rolesOf({ ...sheet, cells: [...above, ...sheet.cells] })).toEqual(known);
      }),
      { numRuns: 60 },
    );
  });

  it("when headers get stars, capitals and line breaks", () => {
    fc.assert(
      fc.property(fc.constantFrom("*", " *", "\n", " :"), fc.boolean(), (end, upper) => {
        const [header = [], ...rows] = sheet.cells;
        const dressed = header.map((text) => `${upper ? String(text).toUpperCase() : String(text)}${end}`);
        expect(Object.values(rolesOf({ ...sheet, cells: [dressed, ...rows] }))).toEqual(Object.values(known));
      }),
    );
  });
});
