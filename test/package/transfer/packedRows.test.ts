import fc from "fast-check";
import { packRows, unpackRows } from "../../../src/package/transfer/packedRows";

it("gives back what was said of each row", () => {
  const said = fc.record({ height: fc.constantFrom(undefined, 15, 20), hidden: fc.boolean() });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), said)), (pairs) => {
      const rows = new Map(pairs);
      expect(unpackRows(packRows(rows))).toEqual(rows);
    }),
  );
});

it("says once what many rows have in common", () => {
  const rows = new Map(Array.from({ length: 1000 }, (_, row) => [row, ` dyDescent="0.25"`]));
  rows.set(500, ` collapsed="1"`);
  expect(packRows(rows).map(({ first, count }) => [first, count])).toEqual([
    [0, 500],
    [500, 1],
    [501, 499],
  ]);
});

it("lets one row change without the others", () => {
  const rows = unpackRows(packRows(new Map([0, 1].map((row) => [row, { hidden: false }]))));
  const first = rows.get(0);
  if (first) first.hidden = true;
  expect(rows.get(1)).toEqual({ hidden: false });
});
