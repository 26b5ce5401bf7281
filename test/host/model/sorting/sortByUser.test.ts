import { sortByUser } from "../../../../src/host/model/sorting/sortByUser";
import { openedWorkbook } from "../../page/sheet/openedWorkbook";

const area = { top: 0, left: 0, bottom: 4, right: 1 };
const column = (picture: string, descending: boolean) => {
  const { model } = openedWorkbook(picture);
  sortByUser(model, model.activeSheet, area, 0, descending);
  return { model, values: [0, 1, 2, 3, 4].map((row) => model.activeSheet.cells.value(row, 0)) };
};

test("numbers, texts, truth values in order; blanks last whichever way", () => {
  const picture = "beta | 1\n | 2\n10 | 3\nTRUE | 4\nAlpha | 5";
  expect(column(picture, false).values).toEqual([10, "Alpha", "beta", true, ""]);
  expect(column(picture, true).values).toEqual([true, "beta", "Alpha", 10, ""]);
});

test("rows go as a whole, formulas with them, and one undo brings all back", () => {
  const { model } = column("3 | =A1\n2 | b\n1 | c", false);
  const { cells } = model.activeSheet;
  expect([cells.value(0, 1), cells.formula(2, 1)]).toEqual(["c", "A3"]);
  model.edits.undo();
  expect([cells.value(0, 0), cells.formula(0, 1)]).toEqual([3, "A1"]);
});

test("hidden rows stay where they are", () => {
  const { model } = openedWorkbook("3\n9\n1");
  model.activeSheet.stored.rows.set(1, { height: undefined, hidden: true, style: 0 });
  sortByUser(model, model.activeSheet, { ...area, bottom: 2 }, 0, false);
  expect([0, 1, 2].map((row) => model.activeSheet.cells.value(row, 0))).toEqual([1, 9, 3]);
});
