import * as fc from "fast-check";
import { inEnglish } from "../../../src/host/model/numberFormat";
import { editableText, readTyped } from "../../../src/host/model/typedInput";

const read = (text: string, numberFormat = "General", dateSystem: 1900 | 1904 = 1900): unknown => {
  const entry = readTyped(text, numberFormat, inEnglish(dateSystem));
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
      expect(read(editableText(value, "General", inEnglish(1900)))).toBe(value);
    }),
  );
});

test.each([
  ["de-DE", "1.234,5", 1234.5],
  ["de-DE", "31.12.2025", 46022],
  ["fr-FR", "1,5", 1.5],
  ["en-GB", "13/12/2025", 46004],
  ["en-US", "13/12/2025", "13/12/2025"],
  ["ar-SY", "1,234.5", 1234.5],
])("in %s, %s becomes %p", (language, text, value) => {
  const entry = readTyped(text, "General", { dateSystem: 1900, language });
  expect(entry).toMatchObject({ kind: "constant", value });
});

test("numbers are offered for editing with the mark of the person's language", () => {
  const look = { dateSystem: 1900, language: "de-DE" } as const;
  expect(editableText(-1234.5, "General", look)).toBe("-1234,5");
  expect(readTyped("-1234,5", "General", look)).toMatchObject({ value: -1234.5 });
});

test("in the 1904 system the same day has 1462 days less, and the same hours are as many", () => {
  expect(read("2026-10-03", "General", 1904)).toBe(46298 - 1462);
  expect(read("36:00:00", "General", 1904)).toBe(1.5);
});
