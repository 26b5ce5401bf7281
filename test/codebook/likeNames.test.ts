import fc from "fast-check";
import { indexLikeNames, type LikeName } from "../../src/codebook/likeNames";
import { likeness, resemblanceOf } from "../../src/codebook/likeness";
import { profilesOf } from "../../src/codebook/nameProfile";
import { labelledPairs } from "./evaluation/labelledText";

const known = (names: readonly string[]) => names.map((text, at) => ({ id: String(at), text }));
const likeIn = (names: readonly string[], asked: string): readonly string[] =>
  indexLikeNames(known(names))
    .find(asked)
    .map(({ text, resemblance }) => `${text}: ${resemblance}`);

describe("names like another", () => {
  const names = [
    "Hope Foundation for Peace",
    "Blue Lantern Association",
    "Wadi Yasmin",
    "Green Hands",
    "Centre for Lanterns",
    "Orchard Street Medical Aid",
  ];

  test.each([
    ["The Green Hands Ltd.", "Green Hands: certain"],
    ["Center for Lanterns", "Centre for Lanterns: spelling"],
    ["HFP", "Hope Foundation for Peace: acronym"],
    ["Blue Lantern", "Blue Lantern Association: kind-left-out"],
    ["Hope Fondation for Peace", "Hope Foundation for Peace: typing-error"],
    ["Orchrad Street Medcal Aid", "Orchard Street Medical Aid: typing-error"],
    ["OrchardStret Medical Aid", "Orchard Street Medical Aid: typing-error"],
    ["وادي الياسمين", "Wadi Yasmin: transliteration"],
  ])("%s: %s", (asked, expected) => {
    expect(likeIn(names, asked)).toEqual([expected]);
  });

  test("another name is like none", () => {
    expect(likeIn(names, "Green Lands")).toEqual([]);
    expect(likeIn(["N/A"], "NA")).toEqual([]);
  });

  test("the surest comes first", () => {
    const spellings = ["BL", "Blue Lantern Association", "blue lantern", "Blue Lantren"];
    expect(likeIn(spellings, "Blue Lantern")).toEqual([
      "blue lantern: certain",
      "Blue Lantren: typing-error",
      "Blue Lantern Association: kind-left-out",
      "BL: acronym",
    ]);
  });
});

describe("the index finds what comparing with every name finds", () => {
  /** Every name asked about among all of them. */
  const expectSame = (names: readonly string[]): void => {
    const index = indexLikeNames(known(names));
    const profiles = names.map(profilesOf);
    names.forEach((asked, at) => {
      const compared = names.flatMap((text, place) => {
        const resemblance = resemblanceOf(profiles[at] ?? [], profiles[place] ?? []);
        return resemblance === undefined ? [] : [{ id: String(place), text, resemblance }];
      });
      const byId = (one: LikeName, other: LikeName): number => Number(one.id) - Number(other.id);
      expect([...index.find(asked)].sort(byId)).toEqual(compared);
    });
  };

  test("among all labelled names", () => {
    const labelled = (["", "-kept-back"] as const).flatMap((part) =>
      labelledPairs(part).flatMap(({ one, other }) => [one, other]),
    );
    expectSame([...new Set(labelled)]);
  });

  /** Few words with few letters, so that names fall together, and one is made from the other by some slips. */
  const word = fc.oneof(
    fc.constantFrom(
      "hope",
      "Foundation",
      "fondation",
      "and",
      "Centre",
      "Lantern",
      "HF",
      "1",
      "الأمل",
      "Amal",
    ),
    fc.stringMatching(/^[ABab]{1,5}$/),
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  const slip = fc.record({
    at: fc.nat(40),
    letter: fc.constantFrom("", "a", "b", "n", " ", "1"),
    cut: fc.nat(2),
  });
  const slipped = (text: string, slips: readonly { at: number; letter: string; cut: number }[]): string =>
    slips.reduce((now, { at, letter, cut }) => now.slice(0, at) + letter + now.slice(at + cut), text);

  test("among names made of slips and pieces of each other", () => {
    const slips = fc.array(slip, { maxLength: 2 });
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 8 }),
        fc.array(slips, { minLength: 8, maxLength: 8 }),
        (names, all) => {
          const spellings = [...names, ...names.map((text, at) => slipped(text, all[at] ?? []))];
          expectSame(spellings);
        },
      ),
    );
  });

  test("it does not matter which name is asked about", () => {
    fc.assert(
      fc.property(name, fc.array(slip, { maxLength: 2 }), (text, slips) => {
        const other = slipped(text, slips);
        expect(likeness(text, other)).toBe(likeness(other, text));
      }),
    );
  });
});
