import fc from "fast-check";
import { SheetCells } from "../../../src/package/cells/sheetCells";

describe("cells", () => {
  it("forget a formula when a constant is set", () => {
    const cells = new SheetCells();
    cells.setFormula(0, 0, "B1*2", 4);
    cells.setValue(0, 0, 5);
    expect([cells.value(0, 0), cells.formula(0, 0)]).toEqual([5, undefined]);
  });

  it("keep the style when emptied, and lose it when cleared", () => {
    const cells = new SheetCells();
    cells.setValue(3, 3, "x");
    cells.setStyle(3, 3, 2);
    cells.setValue(3, 3, "");
    expect([cells.type(3, 3), cells.style(3, 3)]).toEqual(["empty", 2]);
    cells.clear(3, 3);
    expect(cells.bounds(false)).toBeUndefined();
  });

  it("are visited from left to right", () => {
    const cells = new SheetCells();
    for (const column of [9, 2, 700]) cells.setValue(5, column, column);
    const seen: number[] = [];
    cells.eachInRow(5, (column) => seen.push(column));
    expect(seen).toEqual([2, 9, 700]);
  });

  it("move down, and what lies where deleted rows were is gone", () => {
    const cells = new SheetCells();
    for (let row = 0; row < 3000; row++) cells.setValue(row, 1, row);
    cells.shiftRows(1000, 50);
    expect([cells.value(999, 1), cells.value(1000, 1), cells.value(1050, 1), cells.value(3049, 1)]).toEqual([
      999,
      "",
      1000,
      2999,
    ]);
    cells.shiftRows(1050, -50);
    expect([cells.value(999, 1), cells.value(1000, 1), cells.bounds(true)?.bottom]).toEqual([
      999, 1000, 2999,
    ]);
  });

  it("move right and back", () => {
    const cells = new SheetCells();
    cells.setValue(0, 0, "a");
    cells.setValue(0, 1, "b");
    cells.shiftColumns(1, 2);
    expect([cells.value(0, 0), cells.value(0, 1), cells.value(0, 3)]).toEqual(["a", "", "b"]);
    cells.shiftColumns(3, -2);
    expect(cells.value(0, 1)).toBe("b");
  });

  it("hold what a plain map would hold", () => {
    const position = fc.tuple(fc.nat(5000), fc.nat(300));
    fc.assert(
      fc.property(fc.array(fc.tuple(position, fc.oneof(fc.double({ noNaN: true }), fc.string()))), (sets) => {
        const cells = new SheetCells();
        const expected = new Map<string, unknown>();
        for (const [[row, column], value] of sets) {
          cells.setValue(row, column, value);
          expected.set(`${row} ${column}`, value);
        }
        for (const [[row, column]] of sets)
          expect(cells.value(row, column)).toBe(expected.get(`${row} ${column}`));
      }),
    );
  });
});
