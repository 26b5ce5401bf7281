import fc from "fast-check";
import { formatCells, parseCells } from "../../../../../src/host/page/sheet/clipboard/tabText";

test("cells are separated by tabs and rows by line breaks", () => {
  expect(
    formatCells([
      ["a", "b"],
      ["c", ""],
    ]),
  ).toBe("a\tb\r\nc\t");
});

test("a cell with a line break is quoted, and read back whole", () => {
  expect(formatCells([["two\nlines", 'say "so"']])).toBe('"two\nlines"\tsay "so"');
  expect(parseCells('"two\nlines"\tsay "so"')).toEqual([["two\nlines", 'say "so"']]);
});

test("the line break that ends a copied block makes no row", () => {
  expect(parseCells("a\tb\r\nc\td\r\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("a quote that nothing closes is a quote", () => {
  expect(parseCells('"5 inch\tb')).toEqual([['"5 inch', "b"]]);
});

test("whatever is copied is pasted the same", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "ش", " ") });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (cells) => {
      expect(parseCells(formatCells(cells))).toEqual(cells);
    }),
  );
});
