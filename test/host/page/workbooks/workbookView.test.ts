import { selectArea, selectCell } from "../../../../src/host/page/grid/selection";
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
