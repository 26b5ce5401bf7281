import { newTable } from "../../../../src/package/tables/storedTable";
import { WorkbookView } from "../../../../src/host/page/workbooks/workbookView";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { CellLooks, lightPaper } from "../../../../src/host/page/grid/cell/cellLook";
import { selectArea, selectCell } from "../../../../src/host/page/grid/selection/selection";
import { openedWorkbook } from "../sheet/openedWorkbook";

const settled = () => Promise.resolve();

test("however many cells an add-in changes at once, the page draws once", async () => {
  const view = openedWorkbook("a");
  let drawings = 0;
  view.subscribe(() => {
    drawings += 1;
  });
  const { model } = view;
  for (let row = 0; row < 100; row += 1) {
    model.activeSheet.cells.setValue(row, 0, row);
    model.announceCells(model.activeSheet, { top: row, left: 0, bottom: row, right: 0 }, "addin");
  }
  await settled();
  expect(drawings).toBe(1);
  expect(view.current().source.cell(99, 0).text).toBe("99");
});

test("moving the selection leaves the cells as they were drawn", () => {
  const view = openedWorkbook("a | b");
  const before = view.current().source;
  view.select(selectCell({ row: 0, column: 1 }));
  expect(view.current().source).toBe(before);
  expect(view.model.selection).toEqual({ top: 0, left: 1, bottom: 0, right: 1 });
});

test("an edit brings new cells on the same layout, so that nothing is measured again", async () => {
  const view = openedWorkbook("a | b");
  const before = view.current().source;
  view.model.edits.enterText(view.model.activeSheet, 0, 0, "other");
  await settled();
  const after = view.current().source;
  expect(after.cell(0, 0).text).toBe("other");
  expect(after.rowHeight).toBe(before.rowHeight);
});

test("what an add-in selects is selected on the page", async () => {
  const view = openedWorkbook("a | b");
  const area = { top: 1, left: 1, bottom: 4, right: 2 };
  view.model.select(view.model.activeSheet, area);
  await settled();
  expect(view.current().selection).toEqual(selectArea(area));
});

test("a table's header has the table's colour of text, in a new workbook and in the same one opened again", async () => {
  const { model } = openedWorkbook("Site | People\nCamp 1 | 5");
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const table = newTable({ id: 1, name: "Table1", area, headers: ["Site", "People"] });
  model.activeSheet.stored.tables.push(table);
  model.activeSheet.stored.changed = true;
  const again = await WorkbookModel.open(await model.toBytes(), model.name);
  for (const workbook of [model, again]) {
    const { source } = new WorkbookView(workbook).current();
    const header = source.cell(0, 0);
    expect(new CellLooks(lightPaper, source.plain, 1).of(header.style, header.table)).toMatchObject({
      backgroundColor: "#4472C4",
      color: "#FFFFFF",
    });
  }
});
