import {
  addByUser,
  copyByUser,
  moveByUser,
  removeByUser,
  showByUser,
} from "../../../src/host/model/sheetActions";
import { addSheet } from "../../../src/host/model/sheets";
import type { SheetModel } from "../../../src/host/model/sheetModel";
import { WorkbookModel } from "../../../src/host/model/workbookModel";
import { openWorkbook } from "../../../src/package/openWorkbook";

const front = (model: WorkbookModel) => model.activeSheet.name;
const names = (model: WorkbookModel) => model.sheets.map(({ name }) => name);

/** Sheets First (in front), Second and Third; Second has a value and a name of its own. */
function three() {
  const model = WorkbookModel.empty("Trial.xlsx");
  const [first] = model.sheets;
  if (first === undefined) throw new Error("a workbook has a sheet");
  first.stored.name = "First";
  const second = addSheet(model, "user", "Second");
  addSheet(model, "user", "Third");
  second.cells.setValue(0, 0, "kept");
  const { stored: sheet } = second;
  model.stored.names = [{ name: "Own", formula: "Second!$A$1", hidden: false, comment: "", sheet }];
  return { model, first, second };
}

const actions: readonly [string, (model: WorkbookModel, second: SheetModel) => void][] = [
  [
    "adding",
    (model) => {
      addByUser(model, 1);
    },
  ],
  [
    "copying",
    (model, second) => {
      copyByUser(model, second);
    },
  ],
  [
    "deleting",
    (model, second) => {
      removeByUser(model, second);
    },
  ],
  [
    "moving",
    (model, second) => {
      moveByUser(model, second, 0);
    },
  ],
  [
    "hiding",
    (model, second) => {
      showByUser(model, second, "hidden");
    },
  ],
];

test.each(actions)("%s a sheet is undone and done again", (_, act) => {
  const { model, second } = three();
  const state = () =>
    model.sheets
      .map(({ id, stored }) => [id, stored.visibility])
      .concat([[front(model)], model.stored.names.map(({ name }) => name)]);
  const before = state();
  act(model, second);
  const after = state();
  expect(after).not.toEqual(before);
  model.edits.undo();
  expect(state()).toEqual(before);
  model.edits.redo();
  expect(state()).toEqual(after);
});

test("a deleted sheet comes back with its cells and names, in front if it was there, and is saved", async () => {
  const { model, second } = three();
  model.activate(second);
  removeByUser(model, second);
  expect(front(model)).toBe("Third");
  model.edits.undo();
  expect([front(model), names(model)]).toEqual(["Second", ["First", "Second", "Third"]]);
  const saved = openWorkbook(await model.toBytes());
  expect(saved.sheets[1]?.cells.value(0, 0)).toBe("kept");
  expect(saved.names.map(({ name, sheet }) => [name, sheet?.name])).toEqual([["Own", "Second"]]);
});

test("what was typed into a new sheet is undone before the sheet, and done again after it", () => {
  const { model } = three();
  addByUser(model, 3);
  model.edits.enterTexts(model.activeSheet, 0, 0, [["typed"]]);
  model.edits.undo();
  model.edits.undo();
  expect(names(model)).toEqual(["First", "Second", "Third"]);
  model.edits.redo();
  model.edits.redo();
  expect(model.sheets[3]?.cells.value(0, 0)).toBe("typed");
});

test("the last sheet in sight stays, and nothing is remembered of the attempt", () => {
  const model = WorkbookModel.empty("Trial.xlsx");
  expect(() => {
    removeByUser(model, model.activeSheet);
  }).toThrow();
  expect(model.edits.canUndo).toBe(false);
});
