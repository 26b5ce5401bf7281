import { errorOf } from "../../objects/office";
import { propertyOf } from "../contentsOf";
import { expectation, type Bench, type Expectation } from "../expectation";

const says = "Represents the hyperlink for the current range.";
const link = { address: "https://example.org/sites", screenTip: "All sites", textToDisplay: "Sites" };

/** "B2" leads to a page, and reads "Sites". */
function linked({ sheet }: Bench): Excel.Range {
  const cell = sheet.getRange("B2");
  cell.hyperlink = link;
  return cell;
}

const clearing: readonly (readonly [
  kind: "All" | "Hyperlinks" | "RemoveHyperlinks",
  text: string,
  style: string,
])[] = [
  ["Hyperlinks", "Sites", "Hlink"],
  ["RemoveHyperlinks", "Sites", "Normal"],
  ["All", "", "Normal"],
];

export const rangeHyperlinks: readonly Expectation[] = [
  expectation("Range.hyperlink", says, async (bench) => {
    const cell = linked(bench);
    expect(await propertyOf(cell, "hyperlink")).toEqual(link);
    expect(await propertyOf(cell, "values")).toEqual([["Sites"]]);
  }),
  expectation("Range.hyperlink", says, async ({ sheet }) => {
    sheet.getRange("A1:B2").hyperlink = { documentReference: "Sheet1!D9" };
    const range = sheet.getRange("A1:A2");
    expect(await propertyOf(range, "hyperlink")).toEqual({
      documentReference: "Sheet1!D9",
      textToDisplay: "Sheet1!D9",
    });
    expect(await propertyOf(sheet.getRange("A1:C1"), "hyperlink")).toBeNull();
  }),
  expectation("Range.hyperlink", says, async (bench) => {
    linked(bench);
    bench.sheet.getRange("1:1").insert("Down");
    expect(await propertyOf(bench.sheet.getRange("B2"), "hyperlink")).toBeNull();
    expect(await propertyOf(bench.sheet.getRange("B3"), "hyperlink")).toEqual(link);
  }),
  expectation("Range.hyperlink", says, async ({ context, sheet }) => {
    sheet.getRange("A1").hyperlink = { textToDisplay: "leads nowhere" };
    expect(await errorOf(context.sync())).toBe("InvalidArgument at Range.hyperlink");
  }),
  ...clearing.map(([kind, text, style]) =>
    expectation("Range.clear", "Determines the type of clear action.", async (bench) => {
      const cell = linked(bench);
      cell.clear(kind);
      expect(await propertyOf(cell, "hyperlink")).toBeNull();
      expect(await propertyOf(cell, "values")).toEqual([[text]]);
      expect(await propertyOf(cell, "style")).toBe(style);
    }),
  ),
  expectation("RangeAreas.clear", "on each of the areas", async (bench) => {
    const cell = linked(bench);
    bench.sheet.getRanges("A1,B2:C3").clear("Hyperlinks");
    expect(await propertyOf(cell, "hyperlink")).toBeNull();
  }),
];
