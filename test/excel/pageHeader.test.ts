import fc from "fast-check";
import { pageHeaderText } from "../../src/excel/pageHeader";

it("doubles the ampersand that would start one of Excel's codes", () => {
  expect(pageHeaderText("Food & Agriculture")).toBe("Food && Agriculture");
});

it("puts a text of several lines on one", () => {
  expect(pageHeaderText("4W data\nfor OCHA")).toBe("4W data for OCHA");
});

it("says by three dots that it was cut", () => {
  expect(pageHeaderText("Limited ".repeat(60))).toMatch(/^Limited Limited .*Limited…$/);
});

it("leaves room for the other two sections of the header", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 400, unit: "grapheme" }),
      fc.integer({ min: 0, max: 300 }),
      (line, taken) => {
        const text = pageHeaderText(line, taken);
        expect(text.length).toBeLessThanOrEqual(Math.max(0, 249 - taken));
        expect(text.replaceAll("&&", "")).not.toContain("&");
      },
    ),
  );
});
