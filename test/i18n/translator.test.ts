import { direction } from "../../src/i18n/languages";
import { createTranslator } from "../../src/i18n/translator";

const strict = (language: string) =>
  createTranslator(language, {
    onMissing: (key) => {
      throw new Error(`no message ${key}`);
    },
  });

it("puts data into sentences as it is", () => {
  const { translate } = strict("en");
  expect(translate("excelErrors.left-behind", { sheet: "A & <B>" })).toContain("“A & <B>”");
});

it("chooses the plural by the count", () => {
  const { translate } = strict("en");
  expect(translate("commands.errors.obstacles", { count: 1 })).toContain("something stands");
  expect(translate("commands.errors.obstacles", { count: 3 })).toContain("3 things stand");
});

it("speaks English where a language has no message yet", () => {
  expect(strict("ar-SY").translate("excelErrors.cancelled")).toBe("Stopped. Nothing was changed.");
});

it("tells of a key without a message", () => {
  expect(() => strict("en").translate("excelErrors.no-such-thing")).toThrow(
    "no message excelErrors.no-such-thing",
  );
  expect(createTranslator("en").has("excelErrors.no-such-thing")).toBe(false);
});

it("writes Arabic and Kurdish (Sorani) from right to left", () => {
  expect(["ar", "ar-SY", "ckb-IQ", "en-US", "tr"].map(direction)).toEqual([
    "rtl",
    "rtl",
    "rtl",
    "ltr",
    "ltr",
  ]);
});
