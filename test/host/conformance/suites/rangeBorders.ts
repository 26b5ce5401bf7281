import { expectation, type Bench, type Expectation } from "../expectation";
import { keptValues } from "../keptValues";

const borders = ({ sheet }: Bench): Excel.RangeBorderCollection => sheet.getRange("B2:C3").format.borders;

const values = keptValues(
  (bench) => borders(bench).getItem("EdgeTop"),
  [
    ["RangeBorder.style", "specifying the line style for the border", "None", "DashDotDot"],
    ["RangeBorder.color", "representing the color of the border line", "#000000", "#FF0000"],
    ["RangeBorder.weight", "Specifies the weight of the border around a range.", "Thin", "Thick"],
  ],
);

type SideIndex = Parameters<Excel.RangeBorderCollection["getItem"]>[0];

/** The style of one border of one cell. */
async function styleAt({ context, sheet }: Bench, address: string, side: SideIndex) {
  const border = sheet.getRange(address).format.borders.getItem(side);
  border.load("style");
  await context.sync();
  return border.style;
}

const sides = (
  [
    ["EdgeTop", { B2: "EdgeTop", C2: "EdgeTop" }],
    ["EdgeBottom", { B3: "EdgeBottom", C3: "EdgeBottom" }],
    ["EdgeLeft", { B2: "EdgeLeft", B3: "EdgeLeft" }],
    ["EdgeRight", { C2: "EdgeRight", C3: "EdgeRight" }],
    ["InsideVertical", { B2: "EdgeRight", C3: "EdgeLeft" }],
    ["InsideHorizontal", { B2: "EdgeBottom", C3: "EdgeTop" }],
    ["DiagonalDown", { B2: "DiagonalDown", C3: "DiagonalDown" }],
    ["DiagonalUp", { B2: "DiagonalUp", C3: "DiagonalUp" }],
  ] as const
).map(([index, drawn]) =>
  expectation("RangeBorder.sideIndex", "indicates the specific side of the border", async (bench) => {
    const { context } = bench;
    const border = borders(bench).getItem(index);
    border.style = "Double";
    border.load("sideIndex");
    await context.sync();
    expect(border.sideIndex).toBe(index);
    for (const [address, side] of Object.entries(drawn))
      expect(await styleAt(bench, address, side)).toBe("Double");
    expect(await styleAt(bench, "E5", "EdgeTop")).toBe("None");
  }),
);

const others: readonly Expectation[] = [
  expectation("RangeFormat.borders", "border objects that apply to the overall range", async (bench) => {
    const { context } = bench;
    bench.sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Continuous";
    const top = borders(bench).getItem("EdgeTop");
    top.load("style");
    await context.sync();
    expect(top.style).toBeNull();
  }),
  expectation("RangeBorderCollection.getItem", "Gets a border object using its name.", async (bench) => {
    const { context } = bench;
    const { BorderIndex } = bench.office.Excel;
    const border = borders(bench).getItem(BorderIndex.diagonalUp);
    border.load("sideIndex");
    await context.sync();
    expect(border.sideIndex).toBe("DiagonalUp");
  }),
  expectation("RangeBorderCollection.getItemAt", "Gets a border object using its index.", async (bench) => {
    const { context } = bench;
    const border = borders(bench).getItemAt(1);
    border.load("sideIndex");
    await context.sync();
    expect(border.sideIndex).toBe("EdgeBottom");
  }),
  expectation("RangeBorderCollection.count", "Number of border objects in the collection.", async (bench) => {
    const { context } = bench;
    const all = borders(bench);
    all.load("count,items/sideIndex");
    await context.sync();
    expect([all.count, all.items.length]).toEqual([8, 8]);
  }),
  expectation(
    "RangeBorder.tintAndShade",
    "lightens or darkens a color for the range border",
    async (bench) => {
      const { context } = bench;
      const border = borders(bench).getItem("EdgeLeft");
      border.color = "#4472C4";
      border.tintAndShade = -0.249977111117893;
      border.load("color,tintAndShade");
      await context.sync();
      expect([border.color, border.tintAndShade]).toEqual(["#305496", -0.249977111117893]);
    },
  ),
  expectation(
    "RangeBorderCollection.tintAndShade",
    "`null` value indicates that the entire border collection doesn't have a uniform",
    async (bench) => {
      const { context } = bench;
      const all = borders(bench);
      all.getItem("EdgeLeft").style = "Continuous";
      all.tintAndShade = 0.5;
      all.load("tintAndShade");
      await context.sync();
      expect(all.tintAndShade).toBeNull();
    },
  ),
];

export const rangeBorders: readonly Expectation[] = [...values, ...sides, ...others];
