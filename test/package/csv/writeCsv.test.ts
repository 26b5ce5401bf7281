import fc from "fast-check";
import { readCsv } from "../../../src/package/csv/readCsv";
import { writeCsv } from "../../../src/package/csv/writeCsv";

it("quotes texts, leaves numbers, and begins with a byte order mark", () => {
  expect(
    writeCsv([
      ["a", 1],
      ['say "x", y', 2],
    ]),
  ).toBe('\ufeff"a",1\r\n"say ""x"", y",2\r\n');
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("%j is opened as a text, not as a formula", (cell) => {
  expect(writeCsv([[cell]])).toBe(`\ufeff"'${cell}"\r\n`);
});

it("what is read again is what was written", () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
  const rows = fc.array(fc.tuple(fc.constant("row"), cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(rows, (written) => {
      expect(readCsv(writeCsv(written))).toEqual(written);
    }),
  );
});
