import { movedCell } from "../../../../src/host/model/structure/areaMove";
import { move } from "./moves";

test("a cell moves with its own line only", () => {
  const cell = { row: 4, column: 2 };
  expect(movedCell(cell, move("insert rows C2:C3"))).toEqual({ row: 6, column: 2 });
  expect(movedCell(cell, move("insert rows D2:D3"))).toBe(cell);
  expect(movedCell(cell, move("delete rows C5"))).toBeUndefined();
});
