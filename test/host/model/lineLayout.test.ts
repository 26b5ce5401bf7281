import { layOutLines } from "../../../src/host/model/lineLayout";
import { fillCells } from "../../../src/host/model/fillCells";
import { openedWorkbook } from "../page/sheet/openedWorkbook";

test("hiding rows and giving a column a width are steps that can be undone", () => {
  const { model } = openedWorkbook("a");
  const { stored } = model.activeSheet;
  layOutLines(model, model.activeSheet, [{ lines: "rows", first: 2, last: 3, change: { hidden: true } }]);
  layOutLines(model, model.activeSheet, [{ lines: "columns", first: 0, last: 0, change: { size: 30 } }]);
  expect([stored.rows.get(3)?.hidden, stored.columns.get(0)?.width]).toEqual([true, 30]);
  model.edits.undo();
  model.edits.undo();
  expect([stored.rows.get(3), stored.columns.get(0)]).toEqual([undefined, undefined]);
});

test("a hidden column that is given a width is shown", () => {
  const { model } = openedWorkbook("a");
  const run = { lines: "columns", first: 1, last: 1 } as const;
  layOutLines(model, model.activeSheet, [{ ...run, change: { hidden: true } }]);
  layOutLines(model, model.activeSheet, [{ ...run, change: { size: 9 } }]);
  expect(model.activeSheet.stored.columns.get(1)).toMatchObject({ width: 9, hidden: false });
});

test("filling continues constants, moves formulas and takes looks along", () => {
  const { model } = openedWorkbook("1 | =A1 | 5%\n2 | =A2 | 6%");
  const sheet = model.activeSheet;
  const from = { top: 0, left: 0, bottom: 1, right: 2 };
  fillCells(model, sheet, from, { ...from, bottom: 3 }, "series");
  expect([sheet.cells.value(3, 0), sheet.cells.formula(3, 1)]).toEqual([4, "A4"]);
  expect(model.displayText(sheet, 3, 2)).toBe("8%");
  model.edits.undo();
  expect(sheet.cells.bounds(false)?.bottom).toBe(1);
});
