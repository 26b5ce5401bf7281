import { clearConditions, reapply, setCondition } from "../../../../src/host/model/filters/applyFilter";
import { filterChoices } from "../../../../src/host/model/filters/filterChoices";
import { removeFilter } from "../../../../src/host/model/filters/placeFilter";
import { filterButtonAt, ownFilter } from "../../../../src/host/model/filters/sheetFilter";
import type { ModelChange } from "../../../../src/host/model/change";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import type { FilterCondition } from "../../../../src/package/filters/storedFilter";
import { filteredColumns, shownTexts } from "./filteredColumn";

const byUser = { source: "user" } as const;
const only = (...texts: readonly string[]): FilterCondition => ({
  kind: "values",
  texts,
  blank: false,
  dates: [],
});
const sites = () => filteredColumns({ Site: ["Camp", "School", "Camp", "Shelter"], People: [5, 5, 30, 8] });

/** The sheet's filter as it is now. */
function now(model: WorkbookModel) {
  const filter = ownFilter(model.activeSheet);
  if (filter === undefined) throw new Error("no filter");
  return filter;
}

test("a row is shown when all columns' conditions show it", () => {
  const { model, filter } = sites();
  setCondition(model, filter, 0, only("Camp"), byUser);
  setCondition(model, now(model), 1, only("5"), byUser);
  expect(shownTexts(model, filter)).toEqual(["Camp"]);
  setCondition(model, now(model), 0, undefined, byUser);
  expect(shownTexts(model, filter)).toEqual(["Camp", "School"]);
});

test("clearing shows all rows, also those hidden by hand", () => {
  const { model, filter } = sites();
  model.activeSheet.stored.rows.set(2, { height: 30, hidden: true, style: 0 });
  setCondition(model, filter, 0, only("Camp"), byUser);
  clearConditions(model, now(model), byUser);
  expect(shownTexts(model, filter)).toEqual(["Camp", "School", "Camp", "Shelter"]);
  expect(model.activeSheet.stored.rows.get(2)).toEqual({ height: 30, hidden: false, style: 0 });
});

test("what changed since is hidden or shown when the filter is applied again", () => {
  const { model, filter } = sites();
  setCondition(model, filter, 0, only("Camp"), byUser);
  model.edits.enterText(model.activeSheet, 1, 0, "Clinic");
  expect(shownTexts(model, filter)).toEqual(["Clinic", "Camp"]);
  reapply(model, now(model), byUser);
  expect(shownTexts(model, filter)).toEqual(["Camp"]);
});

test("removing the filter shows all rows and forgets its hidden name", () => {
  const { model, filter } = sites();
  setCondition(model, filter, 0, only("Camp"), byUser);
  expect(model.stored.names).toMatchObject([
    { name: "_xlnm._FilterDatabase", formula: "Sheet1!$A$1:$B$5", hidden: true },
  ]);
  removeFilter(model, model.activeSheet, byUser);
  expect(shownTexts(model, filter)).toHaveLength(4);
  expect(model.stored.names).toEqual([]);
});

test("a condition that can't be evaluated changes nothing", () => {
  const { model, filter } = sites();
  const icon: FilterCondition = { kind: "icon", set: "3Arrows", icon: 0 };
  expect(() => {
    setCondition(model, filter, 0, icon, byUser);
  }).toThrow("filter-not-evaluated");
  expect(now(model).columns).toEqual([]);
  expect(shownTexts(model, filter)).toHaveLength(4);
});

test("listeners hear of rows only when some came or went", () => {
  const { model, filter } = sites();
  const heard: ModelChange["kind"][] = [];
  model.subscribe(({ kind }) => heard.push(kind));
  setCondition(model, filter, 0, only("Camp", "School", "Shelter"), byUser);
  expect(heard).not.toContain("format");
  setCondition(model, now(model), 0, only("Camp"), byUser);
  expect(heard).toContain("format");
});

test("hidden rows and conditions survive saving", async () => {
  const { model, filter } = sites();
  setCondition(model, filter, 0, only("Camp"), byUser);
  const again = await WorkbookModel.open(await model.toBytes(), "Book.xlsx");
  expect(shownTexts(again, filter)).toEqual(["Camp", "Camp"]);
  expect(now(again).columns).toEqual(now(model).columns);
});

test("a menu offers what the other columns show, in order, blanks last", () => {
  const { model, filter } = filteredColumns({
    Site: ["Camp", "School", "", "Camp", "Annex"],
    People: [5, 30, 5, 5, 5],
  });
  setCondition(model, filter, 0, only("Camp"), byUser);
  setCondition(model, now(model), 1, only("5"), byUser);
  expect(filterChoices(model, now(model), 0)).toEqual([
    { text: "Annex", isShown: false },
    { text: "Camp", isShown: true },
    { text: "", isShown: false },
  ]);
  expect(filterChoices(model, now(model), 1).map(({ text }) => text)).toEqual(["5"]);
});

test("buttons stand in the header, but for those that are hidden", () => {
  const { model } = sites();
  const sheet = model.activeSheet;
  expect(filterButtonAt(sheet, 0, 1)?.column).toBe(1);
  expect(filterButtonAt(sheet, 1, 1)).toBeUndefined();
  if (sheet.stored.autoFilter)
    sheet.stored.autoFilter.columns = [{ column: 1, hiddenButton: true, condition: undefined }];
  expect(filterButtonAt(sheet, 0, 1)).toBeUndefined();
});
