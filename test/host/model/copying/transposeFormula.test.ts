import { transposeFormula } from "../../../../src/host/model/copying/transposeFormula";

test.each([
  ["A1", "E5"],
  ["B1:C1", "E6:E7"],
  ["$A$1", "$A$1"],
  ["$A1", "$A5"],
  ["SUM(A:A)", "SUM(E:E)"],
  ['Other!B1&"A1"', 'Other!E6&"A1"'],
])("%s of A1 is %s in E5, where rows have become columns", (formula, turned) => {
  expect(transposeFormula(formula, { row: 0, column: 0 }, { row: 4, column: 4 })).toBe(turned);
});

test("what would leave the sheet is an error", () => {
  expect(transposeFormula("A3", { row: 2, column: 1 }, { row: 0, column: 0 })).toBe("#REF!");
});
