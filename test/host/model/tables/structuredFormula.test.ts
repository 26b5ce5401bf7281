import { shownFormula, storedFormula } from "../../../../src/host/model/tables/structuredFormula";
import { modelWithTable } from "./siteTable";

const { sheet } = modelWithTable("Site | People here\nCamp | 5");

test.each([
  ["[@Site]", "Table1[[#This Row],[Site]]"],
  ["[@[People here]]*2", "Table1[[#This Row],[People here]]*2"],
  ["SUM([Site])", "SUM(Table1[Site])"],
  ["SUM([@[Site]:[People here]])", "SUM(Table1[[#This Row],[Site]:[People here]])"],
  ["ROWS([@])", "ROWS(Table1[#This Row])"],
  ['Other[@Site]&"[@Site]"', 'Other[[#This Row],[Site]]&"[@Site]"'],
  ["[#Headers]", "Table1[#Headers]"],
])("inside a table %s is stored as %s, and shown as it was entered", (entered, stored) => {
  expect(storedFormula(entered, sheet, 1, 1)).toBe(stored);
  expect(shownFormula(stored, sheet, 1, 1)).toBe(entered);
});

test("outside a table its name is shown", () => {
  expect(shownFormula("SUM(Table1[Site])", sheet, 9, 9)).toBe("SUM(Table1[Site])");
  expect(shownFormula("Table1[[#This Row],[Site]]", sheet, 1, 9)).toBe("Table1[@Site]");
});
