import { fittedNumber } from "../../../../../src/host/page/grid/cell/fittedNumber";

const width = (text: string) => text.length * 7;
const fitted = (text: string, format: string, letters: number) =>
  fittedNumber(text, format, letters * 7, width);

test("a number in General loses decimals, then gets an exponent, before it becomes number signs", () => {
  expect(fitted("3.14159265", "General", 6)).toBe("3.1416");
  expect(fitted("123456789012", "General", 8)).toBe("1.23E+11");
  expect(fitted("0.000012345", "General", 8)).toBe("1.23E-05");
  expect(fitted("123456", "General", 3)).toBe("###");
});

test("in any other format it is all of it or number signs, never another number", () => {
  expect(fitted("1,234.50", "#,##0.00", 8)).toBe("1,234.50");
  expect(fitted("1,234.50", "#,##0.00", 5)).toBe("#####");
});
