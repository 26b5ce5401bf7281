import fc from "fast-check";
import type { Area } from "../../../src/package/workbook";
import { SheetCells } from "../../../src/package/cells/sheetCells";

const isIn = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

function write(cells: SheetCells, row: number, column: number, kind: string): void {
  if (kind === "value") cells.setValue(row, column, `${row} ${column}`);
  else if (kind === "style") cells.setStyle(row, column, (row % 5) + 1);
  else cells.setFormula(row, column, `B${row}`, row);
}

const read = (cells: SheetCells, row: number, column: number): string =>
  [cells.value(row, column), cells.formula(row, column), cells.style(row, column)].join("|");

function everyCell(cells: SheetCells): Map<string, string> {
  const found = new Map<string, string>();
  const bottom = cells.bounds(false)?.bottom ?? -1;
  for (let row = 0; row <= bottom; row++)
    cells.eachInRow(row, (column) => found.set(`${row} ${column}`, read(cells, row, column)));
  return found;
}

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

  it("move down and back over what stands there", () => {
    const cells = new SheetCells();
    for (let row = 0; row < 3000; row++) cells.setValue(row, 1, row);
    cells.move({ top: 1000, left: 1, bottom: 1_048_575, right: 1 }, 50, 0);
    expect([cells.value(999, 1), cells.value(1000, 1), cells.value(1050, 1), cells.value(3049, 1)]).toEqual([
      999,
      "",
      1000,
      2999,
    ]);
    cells.move({ top: 1050, left: 1, bottom: 1_048_575, right: 1 }, -51, 0);
    expect([cells.value(998, 1), cells.value(999, 1), cells.bounds(true)?.bottom]).toEqual([998, 1000, 2998]);
  });

  it("move across, blank ones over others too", () => {
    const cells = new SheetCells();
    for (const [column, text] of ["a", "b", "", "d"].entries()) cells.setValue(0, column, text);
    cells.move({ top: 0, left: 1, bottom: 0, right: 16_383 }, 0, 2);
    const row = () => [0, 1, 2, 3, 4, 5].map((column) => cells.value(0, column));
    expect(row()).toEqual(["a", "", "", "b", "", "d"]);
    cells.move({ top: 0, left: 2, bottom: 0, right: 16_383 }, 0, -1);
    expect(row()).toEqual(["a", "", "b", "", "d", ""]);
  });

  it("take what the file says of their rows along, when whole rows move", () => {
    const cells = new SheetCells();
    cells.rowAttributes = new Map([
      [1, ' thickTop="1"'],
      [2, ' thickBot="1"'],
    ]);
    cells.move({ top: 2, left: 0, bottom: 1_048_575, right: 16_383 }, -1, 0);
    expect([...cells.rowAttributes]).toEqual([[1, ' thickBot="1"']]);
  });

  it("move a block as a plain map would", () => {
    const corner = fc.record({ row: fc.nat(2100), column: fc.nat(6) });
    const set = fc.tuple(corner, fc.constantFrom("value", "style", "formula"));
    const way = fc.record({
      down: fc.integer({ min: -900, max: 900 }),
      right: fc.integer({ min: -4, max: 4 }),
    });
    const scene = fc.tuple(fc.array(set, { maxLength: 60 }), corner, fc.nat(1200), fc.nat(4), way);
    fc.assert(
      fc.property(scene, ([sets, { row: top, column: left }, height, width, { down, right }]) => {
        fc.pre(top + down >= 0 && left + right >= 0);
        const area = { top, left, bottom: top + height, right: left + width };
        const cells = new SheetCells();
        const expected = new Map<string, string>();
        for (const [{ row, column }, kind] of sets) write(cells, row, column, kind);
        for (const [{ row, column }] of sets) {
          const covered = isIn(area, row - down, column - right);
          if (isIn(area, row, column))
            expected.set(`${row + down} ${column + right}`, read(cells, row, column));
          else if (!covered) expected.set(`${row} ${column}`, read(cells, row, column));
        }
        cells.move(area, down, right);
        expect(everyCell(cells)).toEqual(expected);
      }),
    );
  });

  it("are put back as they were lifted", () => {
    const cells = new SheetCells();
    cells.setFormula(1030, 2, "A1", "x");
    cells.setStyle(5, 3, 4);
    const before = everyCell(cells);
    const area = { top: 0, left: 1, bottom: 2000, right: 3 };
    const block = cells.lift(area);
    for (let row = 0; row < 2000; row += 7) cells.setValue(row, 2, row);
    cells.put(block, 0, 1);
    expect(everyCell(cells)).toEqual(before);
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
