import fc from "fast-check";
import { readCsv } from "../../../src/package/csv/readCsv";

describe("a CSV text", () => {
  it.each([
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\r\n1,5;2\r\n",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "a\tb\n\n1\t",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    [
      '\ufeffa,b\n"x, ""y""\nz",2',
      [
        ["a", "b"],
        ['x, "y"\nz', "2"],
      ],
    ],
    [
      'a,b\n5" pipe,2',
      [
        ["a", "b"],
        ['5" pipe', "2"],
      ],
    ],
    [
      'a,b\n"never closed,2',
      [
        ["a", "b"],
        ['"never closed', "2"],
      ],
    ],
    ["", []],
  ])("%j", (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  it("is read as it was written, whatever the cells hold", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "ب", ",", ";", '"', "\n", " ") });
    const rows = fc.array(
      fc.tuple(cell, cell).map(([one, other]) => [`x${one}`, other]),
      { minLength: 1 },
    );
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, fc.constantFrom(",", ";", "\t"), (cells, separator) => {
        const all = [["first", "second"], ...cells];
        const text = all.map((row) =>
          row.map((one, at) => (one === all[0]?.[at] ? one : quoted(one))).join(separator),
        );
        expect(readCsv(text.join("\r\n"))).toEqual(all);
      }),
    );
  });
});
