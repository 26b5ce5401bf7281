import fc from "fast-check";
import { cornersText } from "../../../src/package/cells/formulaReference";
import { fromR1C1, toR1C1 } from "../../../src/host/model/r1c1";

test.each([
  ["A1", "R[-4]C[-2]"],
  ["C5", "RC"],
  ["$B$2+C6", "R2C2+R[1]C"],
  ["SUM(A$1:$B5)", "SUM(R1C[-2]:RC2)"],
  ["SUM($A:$A,B:D)", "SUM(C1,C[-1]:C[1])"],
  ["SUM(1:1,$3:$4)", "SUM(R[-4],R3:R4)"],
  ["'It''s RC'!A1&\"RC\"", "'It''s RC'!R[-4]C[-2]&\"RC\""],
  ["Sites[RC]+ROUND(C5,1)", "Sites[RC]+ROUND(RC,1)"],
  ["Rate*C1", "Rate*R[-4]C"],
])("%s in C5 is %s", (formula, r1c1) => {
  const home = { row: 4, column: 2 };
  expect(toR1C1(formula, home)).toBe(r1c1);
  expect(fromR1C1(r1c1, home)).toBe(formula);
});

test("what would leave the sheet is an error", () => {
  expect(fromR1C1("R[-1]C+RC[-1]", { row: 0, column: 1 })).toBe("#REF!+A1");
});

test("whatever a reference is, it is read back", () => {
  const corner = fc.record({
    ...{ row: fc.nat(1_048_575), rowFixed: fc.boolean() },
    ...{ column: fc.nat(16_383), columnFixed: fc.boolean() },
  });
  const home = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(
    fc.property(corner, fc.option(corner, { nil: undefined }), home, (start, end, place) => {
      const text = cornersText({ start, end });
      expect(fromR1C1(toR1C1(text, place), place)).toBe(text);
    }),
  );
});
