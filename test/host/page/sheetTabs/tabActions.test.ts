import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { addSheet } from "../../../../src/host/model/sheets";
import { Questions } from "../../../../src/host/page/questions/questions";
import { tabActions } from "../../../../src/host/page/sheetTabs/tabActions";

function desk() {
  const model = WorkbookModel.empty("Trial.xlsx");
  addSheet(model, "user", "Lookups");
  const questions = new Questions();
  const faults: unknown[] = [];
  const actions = tabActions({ model, questions, onFault: (error) => faults.push(error) });
  const id = (name: string) => model.findSheet(name)?.id ?? "";
  const names = () => model.sheets.map(({ name }) => name);
  return { model, questions, faults, actions, id, names };
}

test("a new sheet stands before the one it was asked for, and comes to the front", () => {
  const { model, actions, id, names } = desk();
  actions.insert(id("Lookups"));
  expect(names()).toEqual(["Sheet1", "Sheet3", "Lookups"]);
  expect(model.activeSheet.name).toBe("Sheet3");
});

test("a sheet is deleted only once the person is sure", async () => {
  const { questions, actions, id, names } = desk();
  actions.remove(id("Lookups"));
  expect(questions.current()?.title).toBe("Delete Lookups?");
  questions.current()?.answer(false);
  await Promise.resolve();
  expect(names()).toEqual(["Sheet1", "Lookups"]);
  actions.remove(id("Lookups"));
  questions.current()?.answer(true);
  await Promise.resolve();
  expect(names()).toEqual(["Sheet1"]);
});

test("a name that will not do is said by the model's rules", () => {
  const { actions, id } = desk();
  expect(actions.nameFault(id("Lookups"), "a/b")).toBe("A sheet's name holds none of : \\ / ? * [ ].");
  expect(actions.nameFault(id("Lookups"), "sheet1")).toBe("Another sheet has the name sheet1.");
  expect(actions.nameFault(id("Lookups"), "Lookups 2")).toBeUndefined();
});

test("a copy stands behind its original, in front", () => {
  const { model, actions, id, names } = desk();
  actions.copy(id("Sheet1"));
  expect(names()).toEqual(["Sheet1", "Sheet1 (2)", "Lookups"]);
  expect(model.activeSheet.name).toBe("Sheet1 (2)");
});

test("what the model refuses is told: the last sheet in sight stays", () => {
  const { faults, actions, id } = desk();
  actions.hide(id("Lookups"));
  actions.hide(id("Sheet1"));
  expect(faults).toMatchObject([{ code: "last-visible-sheet" }]);
});
