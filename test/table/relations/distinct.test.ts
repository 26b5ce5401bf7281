import fc from "fast-check";
import { cellAt, distinctValues, reordered, writtenOut } from "../../../src/table/relations/distinct";

const anyCell = fc.oneof(fc.constantFrom("Atma", "Azaz", ""), fc.integer({ max: 3 }), fc.boolean());
const column = fc.array(anyCell, { minLength: 1 });

test("a column taken apart is the same column", () => {
  fc.assert(
    fc.property(column, (values) => {
      const cells = distinctValues(values);
      expect(writtenOut(cells)).toEqual(values);
      expect(values.map((_value, row) => cellAt(cells, row))).toEqual(values);
      expect(new Set(cells.values).size).toBe(cells.values.length);
    }),
  );
});

test("a column in another order tells nothing of the one before", () => {
  fc.assert(
    fc.property(column, fc.nat(), (values, turn) => {
      const order = Uint32Array.from(values, (_value, row) => (row + turn) % values.length).reverse();
      const moved = Array.from(order, (row) => values[row] ?? "");
      expect(reordered(distinctValues(values), order)).toEqual(distinctValues(moved));
    }),
  );
});

test("values that a treatment made the same are one in the new order", () => {
  const treated = { values: ["code", "code", "other"], at: Uint32Array.of(0, 1, 2) };
  expect(reordered(treated, Uint32Array.of(2, 0, 1))).toEqual({
    values: ["other", "code"],
    at: Uint32Array.of(0, 1, 1),
  });
});
