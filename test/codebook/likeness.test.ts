import fc from "fast-check";
import { likeness } from "../../src/codebook/likeness";

test.each([
  ["Hope Foundation (HF)", "HF", "certain"],
  ["دار الغيم", "دارالغيم", "certain"],
  ["Hope Foundation", "HF", "likely"],
  ["Hope Fondation", "Hope Foundation", "likely"],
  ["Blue Lantern", "Blue Lantern Association", "likely"],
  ["وادي الياسمين", "Wadi al-Yasmeen", "likely"],
  ["Youth Team 1", "Youth Team 2", "unsure"],
  ["Green Hands", "Green Lands", "unsure"],
  ["Hope Foundation", "Hope Association", "unsure"],
  ["N/A", "NA", "unsure"],
])("%s and %s: %s", (one, other, expected) => {
  expect(likeness(one, other)).toBe(expected);
});

test("it does not matter which name is asked about first", () => {
  const names = fc.constantFrom(
    "Hope Foundation",
    "HF",
    "Hope Fondation",
    "Wadi Yasmin",
    "وادي الياسمين",
    "Team 1",
  );
  fc.assert(
    fc.property(names, names, (one, other) => {
      expect(likeness(one, other)).toBe(likeness(other, one));
    }),
  );
});
