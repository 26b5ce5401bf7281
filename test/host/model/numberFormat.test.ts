import { displayValue, inEnglish, type NumberLook } from "../../../src/host/model/numberFormat";
import type { StoredValue } from "../../../src/package/cells/cellStore";

function shown(value: StoredValue, numberFormat: string, look: NumberLook = inEnglish(1900)): string {
  return displayValue(value, typeof value as "number" | "boolean" | "string", numberFormat, look);
}
const shownIn = (language: string, value: StoredValue, numberFormat: string): string =>
  shown(value, numberFormat, { dateSystem: 1900, language });

describe("numbers", () => {
  test.each([
    [0.1 + 0.2, "General", "0.3"],
    [1234567890123, "General", "1.23457E+12"],
    [12345678901, "General", "12345678901"],
    [1 / 3, "General", "0.333333333"],
    [-5, "General", "-5"],
    [5, "@", "5"],
    [1234.5, "#,##0.00", "1,234.50"],
    [0.5, "0", "1"],
    [2.5, "0", "3"],
    [1.005, "0.00", "1.01"],
    [0.2565, "0.0%", "25.7%"],
    [1234567, "#,##0,", "1,235"],
    [1234567, '0.0,,"M"', "1.2M"],
    [12345, "0.00E+00", "1.23E+04"],
    [12345, "##0.0E+0", "12.3E+3"],
    [1234567890, "(###) ###-####", "(123) 456-7890"],
    [7, "000", "007"],
    [1234.5, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', " 1,234.50 "],
  ])("%p in %s shows %p", (value, numberFormat, text) => {
    expect(shown(value, numberFormat)).toBe(text);
  });

  test.each([
    [5.25, "# ???/???", "5   1/4  "],
    [1.25, "# ?/?", "1 1/4"],
    [0.3, "?/8", "2/8"],
    [-1.5, "0 0/0", "-1 1/2"],
    [2, "# ?/?", "2    "],
  ])("the fraction %p in %s shows %p", (value, numberFormat, text) => {
    expect(shown(value, numberFormat)).toBe(text);
  });
});

describe("sections", () => {
  test.each([
    [5, '0;(0);"zero";@', "5"],
    [-5, '0;(0);"zero";@', "(5)"],
    [0, '0;(0);"zero";@', "zero"],
    ["x", '0;(0);"zero";"<"@">"', "<x>"],
    ["x", "0.00", "x"],
    [5, ";;;", ""],
    [150, '[>=100]"many";[<0]"less";0', "many"],
    [-1, '[>=100]"many";[<0]"less";0', "less"],
    [5, '[>=100]"many";[<0]"less";0', "5"],
    [1, '[=1]"yes";[=0]"no";0', "yes"],
  ])("%p in %s shows %p", (value, numberFormat, text) => {
    expect(shown(value, numberFormat)).toBe(text);
  });

  test.each([
    [-5, "#,##0;[Red](#,##0)", "(5)"],
    [5, "[Color10]0", "5"],
    [5, "[Blue][>3]0.0;0", "5.0"],
  ])("the colour of %p in %s is left aside", (value, numberFormat, text) => {
    expect(shown(value, numberFormat)).toBe(text);
  });
});

test.each([
  [true, "General", "TRUE"],
  [false, "0.00", "FALSE"],
  ["a", '@" (site)"', "a (site)"],
])("%p in %s shows %p", (value, numberFormat, text) => {
  expect(shown(value, numberFormat)).toBe(text);
});

test("an error shows its text in any format", () => {
  expect(displayValue("#N/A", "error", "0.00", inEnglish(1900))).toBe("#N/A");
});

describe("dates of the 1900 system", () => {
  test.each([
    [0, "yyyy-mm-dd", "1900-01-00"],
    [1, "yyyy-mm-dd", "1900-01-01"],
    [59, "yyyy-mm-dd", "1900-02-28"],
    [60, "yyyy-mm-dd dddd", "1900-02-29 Wednesday"],
    [61, "yyyy-mm-dd dddd", "1900-03-01 Thursday"],
    [46298, "yyyy-mm-dd", "2026-10-03"],
    [46298, "d mmm yy", "3 Oct 26"],
    [46298, "mmmmm dddd", "O Saturday"],
    [2958465.5, "yyyy-mm-dd hh:mm", "9999-12-31 12:00"],
  ])("%p in %s shows %p", (value, numberFormat, text) => {
    expect(shown(value, numberFormat)).toBe(text);
  });

  test.each([-1, -0.25, 2958466])("there is no date %p", (value) => {
    expect(shown(value, "yyyy-mm-dd hh:mm")).toBe("######");
  });
});

describe("dates of the 1904 system", () => {
  const inSystem1904 = (value: number, numberFormat: string): string =>
    shown(value, numberFormat, inEnglish(1904));

  test.each([
    [0, "yyyy-mm-dd", "1904-01-01"],
    [46298 - 1462, "yyyy-mm-dd", "2026-10-03"],
    [0.75, "h:mm AM/PM", "6:00 PM"],
    [1.5, "[h]:mm", "36:00"],
    [-1, "yyyy-mm-dd", "-1904-01-02"],
    [-0.5, "[h]:mm", "-12:00"],
    [1234.5, "#,##0.00", "1,234.50"],
  ])("%p in %s shows %p", (value, numberFormat, text) => {
    expect(inSystem1904(value, numberFormat)).toBe(text);
  });
});

describe("times", () => {
  test.each([
    [0.75, "h:mm AM/PM", "6:00 PM"],
    [0.25, "h:mm A/P", "6:00 A"],
    [0.123456789, "h:mm:ss.000", "2:57:46.667"],
    [1.5, "[h]:mm:ss", "36:00:00"],
    [0.05, "[mm]:ss", "72:00"],
    [0.0001234, "[ss].00", "10.66"],
  ])("%p in %s shows %p", (value, numberFormat, text) => {
    expect(shown(value, numberFormat)).toBe(text);
  });
});

describe("languages", () => {
  test.each([
    ["de-DE", 1234.5, "#,##0.00", "1.234,50"],
    ["de-DE", 1234.5, "General", "1234,5"],
    ["de-DE", 46298, "d. mmmm yyyy", "3. Oktober 2026"],
    ["fr-FR", 46298, "dddd", "samedi"],
    ["tr-TR", 46298, "mmmm", "Ekim"],
    ["ar-SY", 1234.5, "#,##0.0%", "123,450.0%"],
    ["ar-SY", 46298, "d mmmm yyyy", "3 تشرين الأول 2026"],
    ["ar-EG", 46298, "d mmmm yyyy", "3 أكتوبر 2026"],
    ["xx", 46298, "d mmmm", "3 October"],
  ])("in %s, %p in %s shows %p", (language, value, numberFormat, text) => {
    expect(shownIn(language, value, numberFormat)).toBe(text);
  });

  test.each([
    ["en-US", "10/3/2026"],
    ["en-GB", "03/10/2026"],
    ["de-DE", "03.10.2026"],
  ])("in %s the short date is written %s", (language, text) => {
    expect(shownIn(language, 46298, "m/d/yyyy")).toBe(text);
  });

  test.each([
    ["[$-409]d mmm yyyy", "3 Oct 2026"],
    ["[$-407]dddd, d. mmmm", "Samstag, 3. Oktober"],
    ["[$-401]mmmm", "أكتوبر"],
  ])("a format with a language of its own, %s, shows %s in every other", (numberFormat, text) => {
    expect(shownIn("fr-FR", 46298, numberFormat)).toBe(text);
  });

  test("the language of a currency is that of its mark, not of its separators", () => {
    expect(shownIn("en-US", 1234.5, "[$€-407] #,##0.00")).toBe("€ 1,234.50");
    expect(shownIn("en-US", 1234.5, "[$-409]#,##0.00")).toBe("1,234.50");
  });

  test.each([
    ["[$-2000401]0.0", "١٢.٥"],
    ["[$-3000429]0.0", "۱۲.۵"],
    ["[$-1000409]0.0", "12.5"],
  ])("numerals that a format asks for, %s, show %s", (numberFormat, text) => {
    expect(shown(12.5, numberFormat)).toBe(text);
  });
});
