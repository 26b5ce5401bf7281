import { suggestClassification } from "../../src/anonymise/suggest";
import { tableFromText } from "../support/table";

test.each([
  ["4w", "organisation | activity | community\nPartner | Activity | Location\nSun Aid | Kits | Atma"],
  ["contacts", "organisation | person | email\nPartner | Focal point | Mail\nSun Aid | A B | a@sun.example"],
  ["minutes", "free-text | person\nAction point | Who\nwrite | A B"],
  ["training", "free-text | date\nTraining title | Date\nfirst aid | 46000"],
  ["dashboard", "community | population\nLocation | Girls\nAtma | 7"],
])("a sheet like this is %s", (type, text) => {
  expect(suggestClassification(tableFromText(text)).informationType).toBe(type);
});

test("nothing is guessed where nothing speaks for it", () => {
  const { informationType, reasons } = suggestClassification(tableFromText("unknown\nExtra\nx"));
  expect([informationType, reasons]).toEqual([undefined, []]);
});

test("the reporting organisation is named only when there is one", () => {
  const one = tableFromText("organisation\nPartner\nSun Aid\nSun Aid\n-");
  const two = tableFromText("organisation\nPartner\nSun Aid\nMoon Aid");
  expect(suggestClassification(one).organisation).toBe("Sun Aid");
  expect(suggestClassification(two).organisation).toBe("");
});
