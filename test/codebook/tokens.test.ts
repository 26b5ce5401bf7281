import fc from "fast-check";
import { tokenise } from "../../src/codebook/tokens";

test("a word keeps its place in the text it came from", () => {
  const text = "مع U.N. وSunAid";
  const written = tokenise(text).map(({ start, end }) => text.slice(start, end));
  expect(written).toEqual(["مع", "U.N", "و", "Sun", "Aid"]);
});

test("a text is taken apart in the same way whatever script stands beside it", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "B", "c", "D", ".", "0", "9", "&", " ", "-", "'") });
  fc.assert(
    fc.property(texts, (text) => {
      expect(tokenise(`${text} و`).slice(0, -1)).toEqual(tokenise(text));
    }),
  );
});
