import * as fc from "fast-check";
import { displayValue } from "../../../src/host/model/numberFormat";
import { editableText, readTyped } from "../../../src/host/model/typedInput";

const read = (text: string, numberFormat = "General", dateSystem: 1900 | 1904 = 1900): unknown => {
  const entry = readTyped(text, numberFormat, dateSystem);
  return entry.kind === "formula" ? `=${entry.formula}` : entry.value;
};

test.each([
  ["12", 12],
  [" 12 ", 12],
  ["-1,234.5", -1234.5],
  ["5%", 0.05],
  ["1e3", 1000],
  ["$5", 5],
  ["TRUE", true],
  ["false", false],
  ["2026-10-03", 46298],
  ["10/3/2026", 46298],
  ["12:30", 0.5208333333333334],
  ["#n/a", "#N/A"],
  ["=A1+1", "=A1+1"],
  ["-A1", "=-A1"],
  ["'=A1", "=A1"],
  ["'", ""],
  ["=", "="],
  ["-", "-"],
  ["Site 12", "Site 12"],
  ["SY020001", "SY020001"],
  ["13/10/2026", "13/10/2026"],
  ["963 11 555 0100", "963 11 555 0100"],
])("%s becomes %p", (text, value) => {
  expect(read(text)).toBe(value);
});

test("Excel keeps 15 significant digits", () => {
  expect(read("12345678901234567")).toBe(12345678901234500);
});

test("a cell in the format @ keeps whatever is typed", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(read(text, "@")).toBe(text);
    }),
  );
});

test("the text offered for editing gives the same constant again", () => {
  const constants = fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.integer(),
    fc.constantFrom("=A1", "'x", "007", "5%", "+x"),
  );
  fc.assert(
    fc.property(constants, (value) => {
      expect(read(editableText(value, "General", 1900))).toBe(value);
    }),
  );
});

describe("dates in both date systems", () => {
  test("the same day has 1462 days less in the 1904 system", () => {
    expect(read("2026-10-03", "General", 1904)).toBe(46298 - 1462);
  });

  test("and is shown as the same day", () => {
    expect(displayValue(46298, "number", "yyyy-mm-dd", 1900)).toBe("2026-10-03");
    expect(displayValue(46298 - 1462, "number", "yyyy-mm-dd", 1904)).toBe("2026-10-03");
  });

  test("a number that is no date is the same in both", () => {
    expect(displayValue(1234.5, "number", "#,##0.00", 1904)).toBe("1,234.50");
  });
});

test.each([
  [0.1 + 0.2, "General", "0.3"],
  [1234567890123, "General", "1.23457E+12"],
  [0.125, "0.0%", "12.5%"],
  [-5, "#,##0;[Red](#,##0)", "(5)"],
  [true, "General", "TRUE"],
  ["a", '@" (site)"', "a (site)"],
])("%p in %s shows %s", (value, numberFormat, text) => {
  const type = typeof value as "number" | "boolean" | "string";
  expect(displayValue(value, type, numberFormat, 1900)).toBe(text);
});
