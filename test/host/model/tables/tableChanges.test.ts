import { addColumn, deleteColumn, renameColumn } from "../../../../src/host/model/tables/tableColumns";
import { addRows, deleteRows } from "../../../../src/host/model/tables/tableRows";
import { resizeTable, setHeaders, setTotals } from "../../../../src/host/model/tables/tableShape";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { modelWithTable, rowsAt } from "./siteTable";

const atEnd = (count: number) => ({ index: undefined, count, shifts: true });

test("rows added to an empty table begin with its blank row", () => {
  const { model, sheet, table } = modelWithTable("Site | People");
  expect(addRows(model, { sheet, table }, atEnd(3), "addin")).toBe(1);
  expect(table.area.bottom).toBe(3);
  model.edits.enterText(sheet, 3, 0, "Camp");
  expect(addRows(model, { sheet, table }, atEnd(1), "addin")).toBe(4);
});

test("of the last row only the contents are deleted", () => {
  const { model, sheet, table } = modelWithTable("Site | People\nCamp | 5\nSchool | 7");
  deleteRows(model, { sheet, table }, 0, 2, "addin");
  expect(table.area).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
  expect(rowsAt(model, 0, 2, 2)).toEqual(["Site | People", " | ", " | "]);
});

test("calculated columns fill rows that are added, with totals below", () => {
  const { model, sheet, table } = modelWithTable("Site | People | Double\nCamp | 5 | =[@People]*2");
  const [site, people, double] = table.columns;
  if (!site || !people || !double) throw new Error("three columns");
  table.columns = [site, people, { ...double, calculated: "Table1[[#This Row],[People]]*2" }];
  setTotals(model, { sheet, table }, true, "addin");
  addRows(model, { sheet, table }, atEnd(2), "addin");
  expect(rowsAt(model, 1, 4, 3)).toEqual([
    "Camp | 5 | =[@People]*2",
    " |  | =[@People]*2",
    " |  | =[@People]*2",
    "Total |  | =SUBTOTAL(103,[Double])",
  ]);
});

test("what is written into the totals row is what the file says of the columns", async () => {
  const { model, sheet, table } = modelWithTable("Site | People | Rooms\nCamp | 5 | 2");
  setTotals(model, { sheet, table }, true, "addin");
  model.edits.enterTexts(sheet, 2, 0, [["Sum", "=SUBTOTAL(101,[People])", "=MAX([Rooms])/2"]]);
  const again = await WorkbookModel.open(await model.toBytes(), "Book.xlsx");
  expect(again.activeSheet.stored.tables[0]?.columns).toMatchObject([
    { totalsLabel: "Sum", totalsFunction: undefined },
    { totalsFunction: "average", totalsFormula: undefined },
    { totalsFunction: "custom", totalsFormula: "MAX(Table1[Rooms])/2" },
  ]);
});

test("totals come back as they were", () => {
  const { model, sheet, table } = modelWithTable("Site | People\nCamp | 5");
  setTotals(model, { sheet, table }, true, "addin");
  expect(rowsAt(model, 2, 2, 2)).toEqual(["Total | =SUBTOTAL(109,[People])"]);
  model.edits.enterText(sheet, 2, 0, "All");
  setTotals(model, { sheet, table }, false, "addin");
  expect(rowsAt(model, 2, 2, 2)).toEqual([" | "]);
  setTotals(model, { sheet, table }, true, "addin");
  expect(rowsAt(model, 2, 2, 2)).toEqual(["All | =SUBTOTAL(109,[People])"]);
});

test("a first column and first rows look like the data beside them, not like what is before", () => {
  const { model, sheet, table } = modelWithTable("Site\nCamp");
  const bold = model.stored.styles.derive(0, { bold: true });
  sheet.cells.setStyle(0, 0, bold);
  addRows(model, { sheet, table }, { index: 0, count: 1, shifts: true }, "addin");
  addColumn(model, { sheet, table }, 0, "addin");
  expect(sheet.cells.style(1, 1)).toBe(0);
  expect(table.area).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
  expect(table.columns.map(({ name }) => name)).toEqual(["Column1", "Site"]);
});

test("a filter's condition stays with its column", () => {
  const { model, sheet, table } = modelWithTable("Site | People\nCamp | 5");
  const condition = { kind: "dynamic", type: "aboveAverage" } as const;
  table.filters = [{ column: 1, hiddenButton: false, condition }];
  addColumn(model, { sheet, table }, 0, "addin");
  expect(table.filters).toMatchObject([{ column: 2 }]);
  resizeTable(model, { sheet, table }, { top: 0, left: 1, bottom: 1, right: 2 }, "addin");
  expect(table.filters).toMatchObject([{ column: 1 }]);
  deleteColumn(model, { sheet, table }, 1, "addin");
  expect(table.filters).toEqual([]);
});

test("headers that come back go to a row of their own where the one above is taken", () => {
  const { model, sheet, table } = modelWithTable("Site\nCamp");
  setHeaders(model, { sheet, table }, false, "addin");
  model.edits.enterText(sheet, 0, 0, "A title");
  setHeaders(model, { sheet, table }, true, "addin");
  expect(rowsAt(model, 0, 2, 1)).toEqual(["A title", "Site", "Camp"]);
  expect(table.area).toEqual({ top: 1, left: 0, bottom: 2, right: 0 });
});

test("formulas follow a header that is typed over, names swapped too", () => {
  const { model, sheet } = modelWithTable("Site | People\nCamp | 5");
  model.edits.enterText(sheet, 0, 5, "=COUNTA(Table1[Site])+SUM(Table1[[#All],[People]])");
  model.edits.enterTexts(sheet, 0, 0, [["People", "Site"]]);
  expect(model.editText(sheet, 0, 5)).toBe("=COUNTA(Table1[People])+SUM(Table1[[#All],[Site]])");
});

test("a name that another column has is refused", () => {
  const { model, sheet, table } = modelWithTable("Site | People\nCamp | 5");
  expect(() => {
    renameColumn(model, { sheet, table }, 1, "SITE", "addin");
  }).toThrow("table-name-taken");
});
