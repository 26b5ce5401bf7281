import { copySheet } from "../../../../src/host/model/copying/copySheet";
import { insertSheets } from "../../../../src/host/model/copying/insertSheets";
import { addComment } from "../../../../src/host/model/comments";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { packageOf } from "../../../package/packages";
import { newTable } from "../../../../src/package/tables/storedTable";

/** A sheet with a table `Sites` and a formula of it, a comment, a name of its own, a page break, a custom property. */
function original(): WorkbookModel {
  const model = WorkbookModel.empty("Book.xlsx");
  const sheet = model.activeSheet;
  const { stored } = sheet;
  const area = { top: 0, left: 0, bottom: 2, right: 1 };
  stored.tables.push(newTable({ id: 1, name: "Sites", area, headers: ["Site", "People"] }));
  stored.cells.setFormula(5, 0, "SUM(Sites[People])", 12);
  stored.cells.setStyle(5, 0, model.stored.styles.derive(0, { bold: true, fill: "#FF0000" }));
  stored.customProperties.set("class", "limited");
  stored.rowBreaks = [4];
  model.stored.names.push({
    name: "Here",
    formula: "Sheet1!$A$1",
    hidden: false,
    comment: "",
    sheet: stored,
  });
  const message = { id: "{1}", author: "", text: "Where?", created: "", mentions: [] };
  addComment(model, sheet, { row: 1, column: 1 }, message, "user");
  return model;
}

test("a copy has tables of its own, and its formulas mean these", () => {
  const model = original();
  const copy = copySheet(model, model.activeSheet, 1, "user").stored;
  expect(copy.tables).toMatchObject([{ id: 2, name: "Sites2", part: undefined }]);
  expect(copy.cells.formula(5, 0)).toBe("SUM(Sites2[People])");
  expect(model.activeSheet.cells.formula(5, 0)).toBe("SUM(Sites[People])");
});

test("a copy has the names of the sheet, its page breaks and its comments, but no custom properties", () => {
  const model = original();
  const copy = copySheet(model, model.activeSheet, 1, "user").stored;
  expect(model.stored.names.filter(({ sheet }) => sheet === copy)).toMatchObject([
    { name: "Here", formula: "'Sheet1 (2)'!$A$1" },
  ]);
  expect(copy.comments).toMatchObject([{ row: 1, column: 1, text: "Where?" }]);
  expect(copy.comments[0]?.id).not.toBe("{1}");
  expect([copy.rowBreaks, copy.customProperties.size]).toEqual([[4], 0]);
});

test("a copy is saved beside the original and opened again", async () => {
  const model = original();
  copySheet(model, model.activeSheet, 1, "user");
  const again = await WorkbookModel.open(await model.toBytes(), "Again.xlsx");
  expect(again.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet1 (2)"]);
  expect(again.sheets.map(({ stored }) => stored.tables[0]?.name)).toEqual(["Sites", "Sites2"]);
});

test("an inserted sheet brings its looks into this workbook's styles", () => {
  const model = WorkbookModel.empty("Book.xlsx");
  const [inserted] = insertSheets(model, original().stored, undefined, 1, "addin");
  expect(inserted?.name).toBe("Sheet1 (2)");
  const style = model.stored.styles.describe(inserted?.cells.style(5, 0) ?? 0);
  expect(style).toMatchObject({ bold: true, fill: "#FF0000" });
  expect(inserted?.stored.comments).toEqual([]);
});

/** An array formula of the old kind in A1:A2, one that spills from C1 to C2, and a shared one in E1:E2. */
const withArrays = (): Promise<WorkbookModel> =>
  WorkbookModel.open(
    packageOf({
      sheets: [
        {
          rows:
            '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c>' +
            '<c r="C1" cm="1"><f t="array" ref="C1:C2">_xlfn.UNIQUE(B1:B3)</f><v>1</v></c>' +
            '<c r="E1"><f t="shared" ref="E1:E2" si="0">B1</f><v>1</v></c></row>' +
            '<row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>2</v></c><c r="E2"><f t="shared" si="0"/><v>2</v></c></row>',
        },
      ],
    }),
    "Book.xlsx",
  );

test("array formulas are arrays in a copy too, here and in the file", async () => {
  const model = await withArrays();
  copySheet(model, model.activeSheet, 1, "user");
  const [, copy] = (await WorkbookModel.open(await model.toBytes(), "Again.xlsx")).sheets;
  const arrays = [0, 2].map((column) => copy?.cells.arrayFormula(0, column));
  expect(arrays).toEqual([
    { area: { top: 0, left: 0, bottom: 1, right: 0 }, isDynamic: false },
    { area: { top: 0, left: 2, bottom: 1, right: 2 }, isDynamic: true },
  ]);
  expect([copy?.cells.value(1, 0), copy?.cells.formula(1, 4)]).toEqual([4, "B2"]);
});

test("in another workbook an array that spilled is one of the old kind: what makes it spill stands in a part of its own", async () => {
  const model = WorkbookModel.empty("Book.xlsx");
  const [inserted] = insertSheets(model, (await withArrays()).stored, undefined, 1, "addin");
  expect(inserted?.cells.arrayFormula(0, 2)).toEqual({
    area: { top: 0, left: 2, bottom: 1, right: 2 },
    isDynamic: false,
  });
});
