import fc from "fast-check";
import { cycle } from "../../../../../src/host/page/grid/selection/cycle";
import { home, jump, lastUsed, page, step } from "../../../../../src/host/page/grid/selection/navigation";
import {
  extendTo,
  selectArea,
  selectCell,
  selectedArea,
} from "../../../../../src/host/page/grid/selection/selection";
import { at, textSource } from "../textSource";

const list = textSource(`
  name | place |   | month
  one  | here  |   | 1
  two  |       |   | 2
  three| there |   | 3
`);

describe("a step", () => {
  test("goes to the neighbour and stays at the sheet's edge", () => {
    expect(step(list, at("B2"), "down")).toEqual(at("B3"));
    expect(step(list, at("A1"), "previous")).toEqual(at("A1"));
    expect(step(list, { row: 1_048_575, column: 0 }, "down")).toEqual({ row: 1_048_575, column: 0 });
  });

  test("passes over hidden rows and columns", () => {
    const source = textSource("a | b | c", { hiddenColumns: [1, 2], hiddenRows: [1] });
    expect(step(source, at("A1"), "next")).toEqual(at("D1"));
    expect(step(source, at("A1"), "down")).toEqual(at("A3"));
  });

  test("leaves a merged area on its far side", () => {
    const source = textSource("a", { merges: [{ top: 1, left: 1, bottom: 3, right: 2 }] });
    expect(step(source, at("B2"), "next")).toEqual(at("D2"));
    expect(step(source, at("B2"), "down")).toEqual(at("B5"));
  });
});

describe("Ctrl and an arrow", () => {
  test("goes to the end of the filled run", () => {
    expect(jump(list, at("A1"), "down")).toEqual(at("A4"));
    expect(jump(list, at("A1"), "next")).toEqual(at("B1"));
  });

  test("goes over a gap to the next filled cell", () => {
    expect(jump(list, at("B1"), "next")).toEqual(at("D1"));
    expect(jump(list, at("B2"), "down")).toEqual(at("B4"));
  });

  test("goes to the sheet's edge when nothing filled lies ahead", () => {
    expect(jump(list, at("A4"), "down")).toEqual({ row: 1_048_575, column: 0 });
    expect(jump(list, at("D1"), "next")).toEqual({ row: 0, column: 16_383 });
    expect(jump(textSource(""), at("C3"), "up")).toEqual(at("C1"));
  });
});

test("Page Down goes down a screen and stops at the last row", () => {
  expect(page(list, at("B2"), "down", 25)).toEqual({ row: 26, column: 1 });
  expect(page(list, { row: 1_048_570, column: 1 }, "down", 25)).toEqual({ row: 1_048_575, column: 1 });
});

test("Home goes to the first column that scrolls, Ctrl+Home to the first such cell", () => {
  const source = textSource("a | b", { frozen: { rows: 3, columns: 1 } });
  expect(home(source, at("F9"), false)).toEqual(at("B9"));
  expect(home(source, at("F9"), true)).toEqual(at("B4"));
});

test("Ctrl+End goes to the last used cell", () => {
  expect(lastUsed(list)).toEqual(at("D4"));
  expect(lastUsed(textSource(""))).toEqual(at("A1"));
});

describe("Tab and Enter", () => {
  test("go to the neighbour when one cell is selected", () => {
    expect(cycle(list, selectCell(at("A1")), "row", false)).toEqual(selectCell(at("B1")));
    expect(cycle(list, selectCell(at("B2")), "column", true)).toEqual(selectCell(at("B1")));
  });

  test("go round a larger selection and leave it as it is", () => {
    const selection = selectArea({ top: 0, left: 0, bottom: 1, right: 1 });
    const active = (times: number, by: "row" | "column") =>
      Array.from({ length: times }).reduce<typeof selection>((now) => cycle(list, now, by, false), selection)
        .active;
    expect([1, 2, 3, 4].map((times) => active(times, "row"))).toEqual([
      at("B1"),
      at("A2"),
      at("B2"),
      at("A1"),
    ]);
    expect([1, 2, 3, 4].map((times) => active(times, "column"))).toEqual([
      at("A2"),
      at("B1"),
      at("B2"),
      at("A1"),
    ]);
  });

  test("back undoes forth, in any selection", () => {
    const coordinate = fc.nat(6);
    const corner = fc.record({ row: coordinate, column: coordinate });
    fc.assert(
      fc.property(corner, corner, fc.constantFrom("row" as const, "column" as const), (from, to, by) => {
        fc.pre(from.row !== to.row || from.column !== to.column);
        const selection = extendTo(selectCell(from), to);
        expect(cycle(list, cycle(list, selection, by, false), by, true)).toEqual(selection);
      }),
    );
  });
});

test("a selection never cuts a merged area in two", () => {
  const merges = [
    { top: 0, left: 1, bottom: 1, right: 2 },
    { top: 1, left: 3, bottom: 1, right: 4 },
  ];
  const source = textSource("a", { merges });
  const selection = extendTo(selectCell(at("A1")), at("C1"));
  expect(selectedArea(selection, source)).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
  const wider = extendTo(selectCell(at("A1")), at("D2"));
  expect(selectedArea(wider, source)).toEqual({ top: 0, left: 0, bottom: 1, right: 4 });
});
