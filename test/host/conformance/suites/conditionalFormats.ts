import { answer, errorOf } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";
import { freshValues } from "../keptValues";

type Type = Parameters<Excel.ConditionalFormatCollection["add"]>[0];

const range = ({ sheet }: Bench): Excel.Range => sheet.getRange("B2:B5");

/** Adds a format to B2:B5. */
const added = (bench: Bench, type: Type): Excel.ConditionalFormat =>
  range(bench).conditionalFormats.add(type);

async function typesOn({ context, sheet }: Bench, address: string): Promise<readonly string[]> {
  const { conditionalFormats } = sheet.getRange(address);
  conditionalFormats.load("items/type");
  await context.sync();
  return conditionalFormats.items.map(({ type }) => type);
}

const collection: readonly Expectation[] = [
  expectation("Range.conditionalFormats", "that intersect the range", async (bench) => {
    added(bench, "CellValue");
    expect([await typesOn(bench, "B5:B9"), await typesOn(bench, "C2")]).toEqual([["CellValue"], []]);
  }),
  expectation("RangeAreas.conditionalFormats", "that intersect with any cells", async (bench) => {
    const { context, sheet } = bench;
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("A2:B5").getSpecialCells("Visible").conditionalFormats.add("Custom");
    await context.sync();
    expect([await typesOn(bench, "A3"), await typesOn(bench, "B4")]).toEqual([[], ["Custom"]]);
  }),
  expectation("ConditionalFormatCollection.add", "at the first/top priority", async (bench) => {
    added(bench, "CellValue");
    added(bench, "DataBar");
    expect(await typesOn(bench, "B2")).toEqual(["DataBar", "CellValue"]);
  }),
  expectation(
    "ConditionalFormatCollection.clearAll",
    "Clears all conditional formats active on the current specified range.",
    async (bench) => {
      added(bench, "CellValue");
      bench.sheet.getRange("B2:B3").conditionalFormats.clearAll();
      expect([await typesOn(bench, "B2:B3"), await typesOn(bench, "B4")]).toEqual([[], ["CellValue"]]);
    },
  ),
  expectation(
    "ConditionalFormatCollection.getCount",
    "Returns the number of conditional formats",
    async (bench) => {
      const { context } = bench;
      added(bench, "CellValue");
      added(bench, "IconSet");
      const count = range(bench).conditionalFormats.getCount();
      await context.sync();
      expect(answer(count)).toBe(2);
    },
  ),
  ...(["getItem", "getItemOrNullObject"] as const).map((name) =>
    expectation(`ConditionalFormatCollection.${name}`, "Returns a conditional format", async (bench) => {
      const { context } = bench;
      const format = added(bench, "TopBottom");
      format.load("id");
      await context.sync();
      const found = range(bench).conditionalFormats[name](format.id);
      found.load("id,type");
      await context.sync();
      expect([found.id, found.type]).toEqual([format.id, "TopBottom"]);
    }),
  ),
  expectation("ConditionalFormatCollection.getItemAt", "at the given index", async (bench) => {
    const { context } = bench;
    added(bench, "CellValue");
    added(bench, "Custom");
    const second = range(bench).conditionalFormats.getItemAt(1);
    second.load("type");
    await context.sync();
    expect(second.type).toBe("CellValue");
  }),
];

const fresh = freshValues(
  (bench) => added(bench, "CellValue"),
  [
    ["ConditionalFormat.type", "A type of conditional format.", "CellValue"],
    ["ConditionalFormat.priority", "The priority (or index)", 0],
  ],
);

const itself: readonly Expectation[] = [
  expectation("ConditionalFormat.id", "", async (bench) => {
    const { context } = bench;
    const formats = [added(bench, "CellValue"), added(bench, "CellValue")];
    for (const format of formats) format.load("id");
    await context.sync();
    expect(new Set(formats.map(({ id }) => id)).size).toBe(2);
  }),
  expectation(
    "ConditionalFormat.priority",
    "Priorities greater than the bounds will get and set to the maximum",
    async (bench) => {
      const format = added(bench, "CellValue");
      added(bench, "Custom");
      added(bench, "DataBar");
      format.priority = 0;
      expect(await typesOn(bench, "B2")).toEqual(["CellValue", "DataBar", "Custom"]);
      range(bench).conditionalFormats.getItemAt(0).priority = 9;
      expect(await typesOn(bench, "B2")).toEqual(["DataBar", "Custom", "CellValue"]);
      range(bench).conditionalFormats.getItemAt(0).priority = -1;
      expect(await typesOn(bench, "B2")).toEqual(["Custom", "CellValue", "DataBar"]);
    },
  ),
  expectation("ConditionalFormat.stopIfTrue", "Value is `null` on data bars, icon sets", async (bench) => {
    const { context } = bench;
    const [custom, bar] = [added(bench, "Custom"), added(bench, "DataBar")];
    custom.stopIfTrue = true;
    custom.load("stopIfTrue");
    bar.load("stopIfTrue");
    await context.sync();
    expect([custom.stopIfTrue, bar.stopIfTrue]).toEqual([true, null]);
  }),
  expectation("ConditionalFormat.delete", "Deletes this conditional format.", async (bench) => {
    added(bench, "Custom").delete();
    expect(await typesOn(bench, "B2")).toEqual([]);
  }),
  expectation(
    "ConditionalFormat.getRange",
    "Throws an error if the conditional format is applied to multiple ranges.",
    async (bench) => {
      const { context, sheet } = bench;
      const single = added(bench, "Custom").getRange();
      single.load("address");
      await context.sync();
      expect(single.address).toBe("Sheet1!B2:B5");
      sheet.getRange("B3").conditionalFormats.clearAll();
      range(bench).conditionalFormats.getItemAt(0).getRange().load("address");
      expect(await errorOf(context.sync())).toBe("InvalidOperation at ConditionalFormat.getRange");
    },
  ),
  expectation("ConditionalFormat.getRangeOrNullObject", "applied to multiple ranges", async (bench) => {
    const { context, sheet } = bench;
    added(bench, "Custom");
    sheet.getRange("B3").conditionalFormats.clearAll();
    const none = range(bench).conditionalFormats.getItemAt(0).getRangeOrNullObject();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }),
  expectation("ConditionalFormat.getRanges", "comprising one or more rectangular ranges", async (bench) => {
    const { context, sheet } = bench;
    added(bench, "Custom");
    sheet.getRange("B3").conditionalFormats.clearAll();
    const ranges = range(bench).conditionalFormats.getItemAt(0).getRanges();
    ranges.load("address");
    await context.sync();
    expect(ranges.address).toBe("Sheet1!B2,Sheet1!B4:B5");
  }),
];

const members = [
  ["cellValue", "CellValue"],
  ["colorScale", "ColorScale"],
  ["custom", "Custom"],
  ["dataBar", "DataBar"],
  ["iconSet", "IconSet"],
  ["preset", "PresetCriteria"],
  ["textComparison", "ContainsText"],
  ["topBottom", "TopBottom"],
] as const;

/** Each type is reached by its member, and a null object by that of another type. */
const kinds = members.flatMap(([member, type]) => {
  const nullable = `${member}OrNullObject` as const;
  const other = type === "Custom" ? "DataBar" : "Custom";
  return [
    expectation(`ConditionalFormat.${member}`, "Returns the", async (bench) => {
      const { context } = bench;
      added(bench, type)[member].load();
      await context.sync();
      added(bench, other)[member].load();
      expect(await errorOf(context.sync())).toBe(`ItemNotFound at ConditionalFormat.${member}`);
    }),
    expectation(`ConditionalFormat.${nullable}`, "Returns the", async (bench) => {
      const { context } = bench;
      const [found, none] = [added(bench, type)[nullable], added(bench, other)[nullable]];
      found.load();
      none.load();
      await context.sync();
      expect([found.isNullObject, none.isNullObject]).toEqual([false, true]);
    }),
  ];
});

export const conditionalFormats: readonly Expectation[] = [...collection, ...fresh, ...itself, ...kinds];
