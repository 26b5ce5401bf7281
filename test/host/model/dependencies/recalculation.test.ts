import fc from "fast-check";
import { formatArea, parseAddress } from "../../../../src/host/model/address";
import { AreaIndex } from "../../../../src/host/model/dependencies/areaIndex";
import { intersect } from "../../../../src/package/cells/areas";
import { renameSheet } from "../../../../src/host/model/sheetTabs";
import { addSheet } from "../../../../src/host/model/sheets";
import { insertByUser } from "../../../../src/host/model/userActions";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { newTable } from "../../../../src/package/tables/storedTable";
import type { Area } from "../../../../src/package/workbook";

const area = (address: string): Area => {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(address);
  return parsed.area;
};

function placeOf(model: WorkbookModel, address: string) {
  const place = parseAddress(address);
  const sheet = place?.sheet === undefined ? model.activeSheet : model.findSheet(place.sheet);
  if (place === undefined || sheet === undefined) throw new Error(address);
  return { sheet, row: place.area.top, column: place.area.left };
}

function type(model: WorkbookModel, address: string, text: string): void {
  const { sheet, row, column } = placeOf(model, address);
  model.edits.enterText(sheet, row, column, text);
}

/** A file that was calculated: formulas with their results, none of them marked. */
function calculated(formulas: Readonly<Record<string, string>>): WorkbookModel {
  const model = WorkbookModel.empty("Book.xlsx");
  addSheet(model, "user", "Other");
  const own = { id: 1, name: "Sites", area: area("M1:N4"), headers: ["Site", "People"] };
  model.activeSheet.stored.tables = [newTable(own)];
  model.stored.names.push({
    name: "Rate",
    formula: "Sheet1!$K$1",
    hidden: false,
    comment: "",
    sheet: undefined,
  });
  for (const [address, formula] of Object.entries(formulas)) {
    const { sheet, row, column } = placeOf(model, address);
    sheet.cells.setFormula(row, column, formula, 1);
  }
  return model;
}

/** The formulas that are marked as not recalculated, in their order. */
function marked(model: WorkbookModel): string[] {
  return model.sheets.flatMap((sheet) => {
    const found: string[] = [];
    sheet.cells.eachFormula((row, column) => {
      const prefix = sheet === model.activeSheet ? "" : `${sheet.name}!`;
      const address = formatArea({ top: row, left: column, bottom: row, right: column });
      if (sheet.isNotRecalculated(row, column)) found.push(prefix + address);
    });
    return found.sort();
  });
}

test.each([
  ["A1", { B1: "A1*2" }, ["B1"]],
  ["A1", { B1: "$A$1", C1: "B1+1", D1: "C1", E1: "E2" }, ["B1", "C1", "D1"]],
  ["A5", { B1: "SUM(A1:A9)", B2: "SUM(A1:A4)", B3: "SUM(A:A)", B4: "SUM(5:5)" }, ["B1", "B3", "B4"]],
  ["A1", { "Other!B1": "Sheet1!A1", "Other!B2": "A1", B3: "Other!B1" }, ["B3", "Other!B1"]],
  ["A1", { "Other!B1": "SUM(Sheet1:Other!A1)" }, ["Other!B1"]],
  ["K1", { B1: "Rate*2", B2: "rate" }, ["B1", "B2"]],
  ["N3", { B1: "SUM(Sites[People])", B2: "SUM(Sites[Site])", B3: "ROWS(Sites)" }, ["B1", "B3"]],
  ["N3", { O3: "Sites[[#This Row],[People]]", O4: "Sites[[#This Row],[People]]" }, ["O3"]],
  ["M1", { B1: "Sites[[#Headers],[Site]:[People]]", B2: "SUM(Sites[People])" }, ["B1"]],
  ["Z9", { B1: 'INDIRECT("A1")', B2: "B1", B3: "NOW()", B4: "A1" }, ["B1", "B2", "B3"]],
  ["A1", { B1: '"A1"&A2', B2: "[1]Sheet1!A1" }, []],
  ["A1", { B1: "A1+C1", C1: "B1" }, ["B1", "C1"]],
])("typing into %s, of %p, marks %p", (cell, formulas, expected) => {
  const model = calculated(formulas);
  type(model, cell, "5");
  expect(marked(model)).toEqual(expected);
});

test("a formula that was typed is marked, and so is what depends on it; a constant in its place is not", () => {
  const model = calculated({ B1: "A1" });
  type(model, "A1", "=C1");
  expect(marked(model)).toEqual(["A1", "B1"]);
  type(model, "A1", "7");
  expect(marked(model)).toEqual(["B1"]);
});

test("what a formula depends on is as it reads now", () => {
  const model = calculated({ B1: "A1" });
  type(model, "B1", "=A2");
  type(model, "B2", "=B1");
  model.activeSheet.markNotRecalculated(0, 1, false);
  model.activeSheet.markNotRecalculated(1, 1, false);
  type(model, "A1", "5");
  expect(marked(model)).toEqual([]);
  type(model, "A2", "5");
  expect(marked(model)).toEqual(["B1", "B2"]);
});

test("marks and dependencies go with cells that move, and with sheets that are renamed", () => {
  const model = calculated({ B3: "A3", "Other!A1": "Sheet1!B3" });
  insertByUser(model, model.activeSheet, area("1:1"), "rows");
  renameSheet(model, model.activeSheet, "Data", "user");
  type(model, "A4", "5");
  expect(marked(model)).toEqual(["B4", "Other!A1"]);
});

test("undoing a change takes back what it marked, on every sheet", () => {
  const model = calculated({ B1: "A1", "Other!A1": "Sheet1!B1" });
  type(model, "A1", "5");
  model.edits.undo();
  expect(marked(model)).toEqual([]);
  model.edits.redo();
  expect(marked(model)).toEqual(["B1", "Other!A1"]);
});

test("a saved file asks whoever opens it to calculate, and what has no result is marked here again", async () => {
  const model = calculated({ B1: "A1" });
  const before = await model.toBytes();
  type(model, "A1", "=5");
  const again = await WorkbookModel.open(await model.toBytes(), "Book.xlsx");
  expect(marked(again)).toEqual(["A1"]);
  expect(marked(await WorkbookModel.open(before, "Book.xlsx"))).toEqual([]);
});

test("a long chain of formulas is marked to its end", () => {
  const model = WorkbookModel.empty("Book.xlsx");
  const { cells } = model.activeSheet;
  const count = 50_000;
  for (let row = 1; row <= count; row += 1) cells.setFormula(row, 1, `B${row}+SUM(A$1:A${row})`, 1);
  type(model, "A1", "5");
  expect(model.activeSheet.isNotRecalculated(count, 1)).toBe(true);
});

test("areas are found by all that meet them, and no others", () => {
  const line = fc.tuple(fc.nat(40), fc.nat(10));
  const areas = fc.tuple(line, line).map(([[top, height], [left, width]]) => ({
    ...{ top, left },
    ...{ bottom: top + height, right: left + width },
  }));
  fc.assert(
    fc.property(fc.array(areas, { maxLength: 700, size: "max" }), areas, (all, wanted) => {
      const index = new AreaIndex<number>();
      all.forEach((each, item) => {
        index.add(each, item);
      });
      const found: number[] = [];
      index.meeting(wanted, (item) => found.push(item));
      const expected = all.flatMap((each, item) => (intersect(each, wanted) ? [item] : []));
      expect(found.sort((one, other) => one - other)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
