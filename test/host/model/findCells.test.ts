import { findCells, replaceIn, type Search } from "../../../src/host/model/findCells";
import { nextMatch } from "../../../src/host/page/sheet/find/nextMatch";
import { openedWorkbook } from "../page/sheet/openedWorkbook";

const search = (text: string, more: Partial<Search> = {}): Search => ({
  text,
  matchCase: false,
  entireCell: false,
  lookIn: "values",
  ...more,
});

const { model } = openedWorkbook(`
  Camp 1 | camp | 50%
  Camp 12 | =A1&"x" | what?
`);
const found = (text: string, more: Partial<Search> = {}) =>
  findCells(model, [model.activeSheet], search(text, more)).map(({ row, column }) => `${row},${column}`);

test("finds parts of what cells show, whatever the case", () => {
  expect(found("camp")).toEqual(["0,0", "0,1", "1,0"]);
  expect(found("50%")).toEqual(["0,2"]);
  expect(found("")).toEqual([]);
});

test("by case, by the whole cell, in formulas, with wildcards", () => {
  expect(found("Camp", { matchCase: true })).toEqual(["0,0", "1,0"]);
  expect(found("camp ?", { entireCell: true })).toEqual(["0,0"]);
  expect(found("c*2")).toEqual(["1,0"]);
  expect(found("t~?")).toEqual(["1,2"]);
  expect(found("&", { lookIn: "formulas" })).toEqual(["1,1"]);
});

test("the next one comes behind the active cell, and round the end", () => {
  const matches = findCells(model, [model.activeSheet], search("camp"));
  const here = { sheet: model.activeSheet, row: 0, column: 1 };
  expect(nextMatch(matches, here, 1, model.sheets)).toMatchObject({ row: 1, column: 0 });
  expect(nextMatch(matches, { ...here, row: 5 }, 1, model.sheets)).toMatchObject({ row: 0, column: 0 });
  expect(nextMatch(matches, here, -1, model.sheets)).toMatchObject({ row: 0, column: 0 });
});

test("replacing all is one step, and reads what comes out as if it were typed", () => {
  const { model: other } = openedWorkbook("1a | 2a\nb | 3a");
  const sheet = other.activeSheet;
  expect(replaceIn(other, findCells(other, [sheet], search("a")), search("a"), "")).toBe(3);
  expect([sheet.cells.value(0, 0), sheet.cells.value(1, 1)]).toEqual([1, 3]);
  other.edits.undo();
  expect(sheet.cells.value(0, 0)).toBe("1a");
});
