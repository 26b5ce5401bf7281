import { UnkeptChanges } from "../../../../src/host/page/keeping/unkeptChanges";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";

function watched() {
  const model = WorkbookModel.empty("Trial.xlsx");
  const heard: string[] = [];
  const changes = new UnkeptChanges(model, {
    onChange: () => heard.push("change"),
    onSaved: () => heard.push("saved"),
  });
  const type = (row: number) => {
    model.edits.enterText(model.activeSheet, row, 0, "typed");
  };
  return { model, changes, heard, type };
}

test("a workbook nobody changed has nothing to keep; moving about in it changes nothing", () => {
  const { model, changes, heard } = watched();
  model.select(model.activeSheet, { top: 3, left: 3, bottom: 3, right: 3 });
  expect(changes.exist).toBe(false);
  expect(heard).toEqual([]);
});

test("what an add-in changes counts as what a person types", () => {
  const { model, changes } = watched();
  model.announceCells(model.activeSheet, { top: 0, left: 0, bottom: 0, right: 0 }, "addin");
  expect(changes.exist).toBe(true);
});

test("what is changed while the bytes are brought to safety is not kept yet", async () => {
  const { changes, type } = watched();
  type(0);
  const { markKept } = await changes.take();
  type(1);
  markKept();
  expect(changes.exist).toBe(true);
  (await changes.take()).markKept();
  expect(changes.exist).toBe(false);
});

test("a saved workbook has nothing left to keep", () => {
  const { model, changes, heard, type } = watched();
  type(0);
  model.markSaved();
  expect(changes.exist).toBe(false);
  expect(heard).toEqual(["change", "saved"]);
});

test("the bytes are made once for the same changes", async () => {
  const { changes, type } = watched();
  type(0);
  const first = await changes.take();
  expect((await changes.take()).bytes).toBe(first.bytes);
  type(1);
  expect((await changes.take()).bytes).not.toBe(first.bytes);
});
