import { foldName } from "../../src/codebook/fold";

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
