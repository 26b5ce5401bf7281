import { loaded, request } from "../../objects/office";
import { conditionalFormat } from "../conditionalFormat";
import { expectation, expectations, type Bench, type Expectation } from "../expectation";
import { keptValues } from "../keptValues";

/** Every kind that changes looks has the same format. */
const formats = (
  [
    ["CellValueConditionalFormat", "CellValue", "cellValue"],
    ["CustomConditionalFormat", "Custom", "custom"],
    ["PresetCriteriaConditionalFormat", "PresetCriteria", "preset"],
    ["TextConditionalFormat", "ContainsText", "textComparison"],
    ["TopBottomConditionalFormat", "TopBottom", "topBottom"],
  ] as const
).map(([name, type, member]) =>
  expectation(`${name}.format`, "Returns a format object", async (bench) => {
    const { context } = bench;
    conditionalFormat(bench, type)[member].format.font.bold = true;
    await context.sync();
    const { font } = conditionalFormat(bench, type)[member].format;
    font.load("bold");
    await context.sync();
    expect(font.bold).toBe(true);
  }),
);

const look = (bench: Bench): Excel.ConditionalRangeFormat => conditionalFormat(bench, "Custom").custom.format;
const top = (bench: Bench): Excel.ConditionalRangeBorder => look(bench).borders.top;

const looks = [
  ...keptValues(look, [["ConditionalRangeFormat.numberFormat", "number format code", null, "0.00"]]),
  ...keptValues(
    (bench) => look(bench).font,
    [
      ["ConditionalRangeFont.bold", "Specifies if the font is bold.", null, true],
      ["ConditionalRangeFont.color", "representation of the text color", "", "#FF0000"],
      ["ConditionalRangeFont.italic", "Specifies if the font is italic.", null, false],
      ["ConditionalRangeFont.strikethrough", "Specifies the strikethrough status of the font.", null, true],
      ["ConditionalRangeFont.underline", "The type of underline applied to the font.", "None", "Double"],
    ],
  ),
  ...keptValues(
    (bench) => look(bench).fill,
    [["ConditionalRangeFill.color", "representing the color of the fill", "", "#FFA500"]],
  ),
  ...keptValues(top, [
    ["ConditionalRangeBorder.color", "representing the color of the border line", "", "#FF0000"],
    ["ConditionalRangeBorder.style", "specifying the line style for the border", "None", "DashDot"],
  ]),
];

const clearing = expectations(
  [
    ["ConditionalRangeFont.clear", "Resets the font formats.", "font", "bold", true, null],
    ["ConditionalRangeFill.clear", "Resets the fill.", "fill", "color", "#FF0000", ""],
  ] as const,
  async (bench, [, , part, name, value, cleared]) => {
    const { context } = bench;
    Reflect.set(look(bench)[part], name, value);
    look(bench)[part].clear();
    const found = look(bench)[part];
    request(found, name);
    await context.sync();
    expect(loaded(found, name)).toEqual(cleared);
  },
);

const parts: readonly Expectation[] = [
  ...(
    [
      ["ConditionalRangeFormat.font", "Returns the font object", (bench: Bench) => look(bench).font],
      ["ConditionalRangeFormat.fill", "Returns the fill object", (bench: Bench) => look(bench).fill],
    ] as const
  ).map(([member, says, find]) =>
    expectation(member, says, async (bench) => {
      const { context } = bench;
      find(bench).color = "#0000FF";
      await context.sync();
      const found = find(bench);
      request(found, "color");
      await context.sync();
      expect(loaded(found, "color")).toBe("#0000FF");
    }),
  ),
  expectation("ConditionalRangeFormat.borders", "Collection of border objects", async (bench) => {
    const { context } = bench;
    const { borders } = look(bench);
    borders.load("count,items/sideIndex");
    await context.sync();
    expect([borders.count, borders.items.map(({ sideIndex }) => sideIndex)]).toEqual([
      4,
      ["EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop"],
    ]);
  }),
  ...(["bottom", "left", "right", "top"] as const).map((side) =>
    expectation(`ConditionalRangeBorderCollection.${side}`, `Gets the ${side} border.`, async (bench) => {
      const { context } = bench;
      const border = look(bench).borders[side];
      border.load("sideIndex");
      await context.sync();
      expect(border.sideIndex).toBe(`Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`);
    }),
  ),
  expectation("ConditionalRangeBorderCollection.count", "Number of border objects", async (bench) => {
    const { context } = bench;
    const { borders } = look(bench);
    borders.load("count");
    await context.sync();
    expect(borders.count).toBe(4);
  }),
  expectation(
    "ConditionalRangeBorder.sideIndex",
    "indicates the specific side of the border",
    async (bench) => {
      const { context } = bench;
      const border = top(bench);
      border.load("sideIndex");
      await context.sync();
      expect(border.sideIndex).toBe("EdgeTop");
    },
  ),
  expectation("ConditionalRangeBorderCollection.getItem", "using its name", async (bench) => {
    const { context } = bench;
    look(bench).borders.getItem("EdgeLeft").style = "Dot";
    await context.sync();
    const { left } = look(bench).borders;
    left.load("style");
    await context.sync();
    expect(left.style).toBe("Dot");
  }),
  expectation("ConditionalRangeBorderCollection.getItemAt", "using its index", async (bench) => {
    const { context } = bench;
    const second = look(bench).borders.getItemAt(1);
    second.load("sideIndex");
    await context.sync();
    expect(second.sideIndex).toBe("EdgeLeft");
  }),
];

export const conditionalLooks: readonly Expectation[] = [...formats, ...looks, ...clearing, ...parts];
