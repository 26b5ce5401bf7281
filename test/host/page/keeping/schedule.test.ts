import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { estimatedCost, timeToWrite } from "../../../../src/host/page/keeping/schedule";

test("a small workbook is written two seconds after the last change", () => {
  expect(timeToWrite({ firstChange: 1000, lastChange: 4000, cost: 20 })).toBe(6000);
});

test("a workbook that takes a second to write waits for ten seconds without changes", () => {
  expect(timeToWrite({ firstChange: 1000, lastChange: 4000, cost: 1000 })).toBe(14_000);
});

test("changes that never pause are written in the end", () => {
  expect(timeToWrite({ firstChange: 1000, lastChange: 500_000, cost: 20 })).toBe(31_000);
});

test("a workbook that was never written is taken to cost by its cells", () => {
  const model = WorkbookModel.empty("Trial.xlsx");
  expect(estimatedCost(model)).toBe(0);
  model.edits.enterText(model.activeSheet, 99_999, 39, "last");
  model.edits.enterText(model.activeSheet, 0, 0, "first");
  expect(estimatedCost(model)).toBeGreaterThan(4000);
});
