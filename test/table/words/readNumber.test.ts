import fc from "fast-check";
import { readNumber } from "../../../src/table/words/readNumber";

describe("a number as people type it", () => {
  it.each([
    ["1,234", 1234],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234.567", 1234567],
    ["1 234", 1234],
    ["1\u00a0234", 1234],
    ["12,5", 12.5],
    ["١٢٣", 123],
    ["١٬٢٣٤٫٥", 1234.5],
    ["(12)", -12],
    ["( 1,200 )", -1200],
    [" -   ", 0],
    ["- 7", -7],
    ["45%", 45],
    ["1e3", 1000],
    [".5", 0.5],
  ])("%j is %d", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(["", "twelve", "12-15", "0999 123 456", "1,23,4", "12 kits", "--", "SY02"])(
    "%j is none",
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );

  it("is read whatever the thousands are parted by", () => {
    fc.assert(
      fc.property(
        fc.nat(2_000_000_000),
        fc.constantFrom("en-US", "de-DE", "de-CH", "fr-FR"),
        (number, locale) => {
          fc.pre(number < 1000 || number >= 1_000_000 || locale !== "de-DE");
          expect(readNumber(number.toLocaleString(locale))).toBe(number);
        },
      ),
    );
  });
});
