import fc from "fast-check";
import { packTexts, unpackTexts } from "../../../src/package/cells/textList";

it("gives back every text, lone surrogates and empty ones too", () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom("", "\ud800", "حلب"));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 200 }), (texts) => {
      const unpacked = unpackTexts(packTexts(texts));
      expect(texts.map((_, index) => unpacked.at(index))).toEqual(texts);
    }),
  );
});

it("keeps texts apart over the borders of its blocks", () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => `text ${index}`);
  const unpacked = unpackTexts(packTexts(texts));
  expect([0, 4095, 4096, 8191, 8192, 9999].map((index) => unpacked.at(index))).toEqual(
    [0, 4095, 4096, 8191, 8192, 9999].map((index) => `text ${index}`),
  );
});
