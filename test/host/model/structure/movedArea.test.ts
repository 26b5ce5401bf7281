import { formatArea } from "../../../../src/host/model/address";
import { movedArea, movedAreas } from "../../../../src/host/model/structure/movedArea";
import { area, move } from "./moves";

const moved = (address: string, text: string): string => {
  const to = movedArea(area(address), move(text));
  return to === undefined ? "gone" : formatArea(to);
};

test.each([
  ["B2", "insert rows 2:2", "B3"],
  ["B2:B9", "insert rows 5:6", "B2:B11"],
  ["B2:B9", "insert rows 10:10", "B2:B9"],
  ["B2:B9", "delete rows 5:6", "B2:B7"],
  ["B2:B9", "delete rows 1:3", "B1:B6"],
  ["B2:B9", "delete rows 8:12", "B2:B7"],
  ["B2:B9", "delete rows 1:20", "gone"],
  ["B2", "insert columns A:C", "E2"],
  ["B:D", "insert rows 2:2", "B:D"],
  ["B:D", "delete columns C:C", "B:C"],
  ["3:5", "delete rows 1:2", "1:3"],
  ["A1048576", "insert rows 1:1", "gone"],
  ["A5:A1048576", "insert rows 1:1", "A6:A1048576"],
  ["C5:D6", "insert rows C2:D3", "C7:D8"],
  ["C5:D6", "insert rows C2:C3", "C5:D6"],
  ["C5:D6", "delete columns A4:B7", "A5:B6"],
])("a reference to %s, %s: %s", (before, text, after) => {
  expect(moved(before, text)).toBe(after);
});

test.each([
  ["A1:C10", "insert rows B3:B4", ["A1:A10", "B1:B12", "C1:C10"]],
  ["A1:C10", "delete rows A1:A10", ["B1:C10"]],
  ["A1:C3", "insert columns B2:B2", ["A1:C1", "A2:D2", "A3:C3"]],
  ["A1:C3", "insert rows 2:2", ["A1:C4"]],
])("what is attached to %s, %s: %p", (before, text, after) => {
  expect(movedAreas([area(before)], move(text)).map((each) => formatArea(each))).toEqual(after);
});

test("areas that stay are the same list", () => {
  const areas = [area("A1"), area("B1:B2")];
  expect(movedAreas(areas, move("insert rows 5:5"))).toBe(areas);
});
