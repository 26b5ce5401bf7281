import { errorOf } from "../../objects/office";
import { propertyOf } from "../contentsOf";
import { expectation, type Bench, type Expectation } from "../expectation";

/** "B2:C4" is filled, and "C7". */
function fillBlock({ sheet }: Bench): void {
  sheet.getRange("B2:C4").values = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  sheet.getRange("C7").values = [[7]];
}

type Direction = "Up" | "Down" | "Left" | "Right";
type Case = readonly [start: string, direction: Direction, address: string];

const edges: readonly Case[] = [
  ["B2", "Down", "B4"],
  ["C4", "Down", "C7"],
  ["C7", "Down", "C1048576"],
  ["C7", "Up", "C4"],
  ["C4", "Left", "B4"],
  ["B3", "Left", "A3"],
  ["A1", "Right", "XFD1"],
];

const extended: readonly Case[] = [
  ["B2", "Right", "B2:C2"],
  ["B2:C2", "Down", "B2:C4"],
  ["B3", "Up", "B2:B3"],
  ["C4", "Left", "B4:C4"],
];

export const rangeEdges: readonly Expectation[] = [
  ...edges.map(([start, direction, address]) =>
    expectation("Range.getRangeEdge", "This matches the Ctrl+Arrow key behavior", async (bench) => {
      fillBlock(bench);
      const edge = bench.sheet.getRange(start).getRangeEdge(direction);
      expect(await propertyOf(edge, "address")).toBe(`Sheet1!${address}`);
    }),
  ),
  ...extended.map(([start, direction, address]) =>
    expectation("Range.getExtendedRange", "This matches the Ctrl+Shift+Arrow key behavior", async (bench) => {
      fillBlock(bench);
      const range = bench.sheet.getRange(start).getExtendedRange(direction);
      expect(await propertyOf(range, "address")).toBe(`Sheet1!${address}`);
    }),
  ),
  expectation(
    "Range.getRangeEdge",
    "By default, the active cell is the top-left cell of the range.",
    async (bench) => {
      fillBlock(bench);
      const edge = bench.sheet.getRange("A2:B3").getRangeEdge("Down", "B3");
      expect(await propertyOf(edge, "address")).toBe("Sheet1!B4");
    },
  ),
  expectation(
    "Range.getExtendedRange",
    "An error is thrown if the active cell is not in this range.",
    async ({ context, sheet }) => {
      sheet.getRange("A1:B2").getExtendedRange("Down", "C3");
      expect(await errorOf(context.sync())).toBe("InvalidArgument at Range.getExtendedRange");
    },
  ),
  ...(
    [
      ["C3", "B2:C4"],
      ["C7:D9", "C7"],
      ["D5", "B2:D5"],
      ["F1", "F1"],
    ] as const
  ).map(([start, address]) =>
    expectation(
      "Range.getSurroundingRegion",
      "A surrounding region is a range bounded by any combination of blank rows and blank columns relative to this range.",
      async (bench) => {
        fillBlock(bench);
        const region = bench.sheet.getRange(start).getSurroundingRegion();
        expect(await propertyOf(region, "address")).toBe(`Sheet1!${address}`);
      },
    ),
  ),
];
