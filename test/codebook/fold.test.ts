import fc from "fast-check";
import { foldName, tokenise } from "../../src/codebook/fold";

describe("two spellings are one name", () => {
  test.each([
    ["HOPE  Foundation", "hope foundation"],
    ["Hôpe Foundatión", "Hope Foundation"],
    ["The Hope Foundation, Ltd.", "Hope Foundation"],
    ["Mercy-Hands", "MercyHands"],
    ["Bread & Salt", "Bread and Salt"],
    ["W.R.A.", "WRA"],
    ["Ma'an", "Maan"],
    ["Işık Derneği", "isik dernegi"],
    ["Hope\u200b Foundation", "Hope Foundation"],
    ["مؤسّسة الأمل", "موسسه الامل"],
    ["جمعيـــة الوفاء", "جمعية وفاء"],
    ["على", "علي"],
    ["منظمة ١٢", "منظمة 12"],
  ])("%s = %s", (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  test.each([
    ["Hope Foundation", "Hope Federation"],
    ["Hub 1 12", "Hub 11 2"],
    ["Sun Aid North", "Sun Aid South"],
  ])("%s is not %s", (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});

test("a word keeps its place in the text it came from", () => {
  const text = "مع U.N. وSunAid";
  const written = tokenise(text).map(({ start, end }) => text.slice(start, end));
  expect(written).toEqual(["مع", "U.N", "و", "Sun", "Aid"]);
});

test("a text is taken apart in the same way whatever script stands beside it", () => {
  const texts = fc.string({ unit: fc.constantFrom(..."aBcD.09& -'") });
  fc.assert(
    fc.property(texts, (text) => {
      expect(tokenise(`${text} و`).slice(0, -1)).toEqual(tokenise(text));
    }),
  );
});
