import { sortOrder, type SortedCell } from "../../../../src/host/model/sorting/sortOrder";
import { byValue } from "../../../../src/host/model/sorting/sortCells";
import { plainStyle } from "../../../../src/package/styles/cellStyle";
import type { StoredType, StoredValue } from "../../../../src/package/cells/cellStore";

const cell = (value: StoredValue, type?: StoredType, fill?: string): SortedCell => ({
  value,
  type: type ?? (value === "" ? "empty" : (typeof value as StoredType)),
  style: () => ({ ...plainStyle, fill }),
});

const sorted = (cells: readonly SortedCell[], order: ReturnType<typeof sortOrder>): StoredValue[] =>
  [...cells].sort(order).map(({ value }) => value);

test("errors stay in their order, after everything but blanks", () => {
  const cells = [cell("#N/A", "error"), cell(""), cell(true), cell("#DIV/0!", "error"), cell("b"), cell(2)];
  expect(sorted(cells, sortOrder(byValue, false, false))).toEqual([2, "b", true, "#N/A", "#DIV/0!", ""]);
});

test("case counts only when it is asked for", () => {
  const cells = [cell("B"), cell("b"), cell("a")];
  expect(sorted(cells, sortOrder(byValue, false, false))).toEqual(["a", "B", "b"]);
  expect(sorted(cells, sortOrder(byValue, false, true))).toEqual(["a", "b", "B"]);
});

test("texts that read as numbers can count as numbers", () => {
  const cells = [cell("10"), cell(9), cell("2")];
  expect(sorted(cells, sortOrder(byValue, false, false))).toEqual([9, "10", "2"]);
  expect(sorted(cells, sortOrder({ ...byValue, textAsNumber: true }, false, false))).toEqual(["2", 9, "10"]);
});

test("what has the colour comes first, or last", () => {
  const cells = [cell("white"), cell("red", "string", "#FF0000"), cell("blue", "string", "#0000FF")];
  const target = { by: "cellColor", color: "#0000FF", textAsNumber: false } as const;
  expect(sorted(cells, sortOrder(target, false, false))).toEqual(["blue", "white", "red"]);
  expect(sorted(cells, sortOrder(target, true, false))).toEqual(["white", "red", "blue"]);
});
