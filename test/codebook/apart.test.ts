import { keepApart, noAnswers } from "../../src/codebook/apart";
import type { Codebook } from "../../src/codebook/codebook";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { sameQuestions } from "../../src/codebook/questions";
import { seededRandom } from "../support/random";

const now = "2026-10-31T08:00:00.000Z";
const later = "2026-11-01T08:00:00.000Z";

/** A codebook that met these names one after the other. */
const book = (names: readonly string[], from = emptyCodebook(now)): Codebook =>
  enrol(from, names, "ocha", seededRandom(from.organisations.length), now).codebook;
const namesIn = ({ organisations }: Codebook): readonly string[] => organisations.map(({ name }) => name);
const asked = (codebook: Codebook, names: readonly string[]): readonly string[] =>
  sameQuestions(codebook, names).map(
    ({ name, like, otherName, resemblance }) => `${name} ~ ${like} of ${otherName}: ${resemblance}`,
  );

describe("what is asked", () => {
  test("a likely name is asked about, the surest first; an unsure one is not", () => {
    const codebook = book(["Hope Foundation", "Green Hands", "Hope Association", "GH"]);
    expect(asked(book(["Hope Fundation", "Gren Hands"], codebook), ["Hope Fundation", "Gren Hands"])).toEqual(
      [
        "Hope Fundation ~ Hope Foundation of Hope Foundation: typing-error",
        "Gren Hands ~ Green Hands of Green Hands: typing-error",
        "Gren Hands ~ GH of GH: acronym",
      ],
    );
  });

  test("two new names are asked about once", () => {
    const names = ["Hope Fondation", "Hope Foundation"];
    expect(asked(book(names), names)).toEqual([
      "Hope Fondation ~ Hope Foundation of Hope Foundation: typing-error",
    ]);
  });

  test("the other name that is like it is told, and whose it is", () => {
    const renamed = [["Northern Star", "Green Hands Trust"]] as const;
    const { codebook } = enrol(book(["Northern Star"]), [], "ocha", seededRandom(9), now, renamed);
    expect(asked(book(["Green Hand Trust"], codebook), ["Green Hand Trust"])).toEqual([
      "Green Hand Trust ~ Green Hands Trust of Northern Star: typing-error",
    ]);
  });

  test("spellings of one entry are not asked about", () => {
    const names = ["Hope Foundation", "HOPE FOUNDATION", "Hope Foundation (HF)", "HF"];
    expect(asked(book(names), names)).toEqual([]);
  });

  test("what was left open is asked again, of entries that both have codes", () => {
    const codebook = book(["Hope Fondation"], book(["Hope Foundation"]));
    expect(asked(codebook, ["Hope Fondation"])).toHaveLength(1);
  });
});

describe("what was answered", () => {
  const known = book(["Hope Foundation", "HOPE Foundation Ltd"]);
  const pair = ["Hope Fondation", "Hope Foundation"] as const;

  test("the same organisation: the name is another spelling of the entry", () => {
    const { codebook, added } = enrol(known, [pair[0]], "ocha", seededRandom(9), later, [pair]);
    expect(added).toEqual([]);
    expect(codebook.organisations[0]?.aliases).toContain("Hope Fondation");
    expect(asked(codebook, [pair[0]])).toEqual([]);
  });

  test("different: it is never asked again, from either side and in any spelling", () => {
    const apart = keepApart(known, { ...noAnswers, different: [pair] }, later);
    const codebook = book(["Hope Fondation", "HOPE FONDATION"], apart);
    expect(namesIn(codebook)).toEqual(["Hope Foundation", "Hope Fondation"]);
    expect(asked(codebook, ["HOPE FONDATION", "Hope Foundation"])).toEqual([]);
    expect(apart.apart).toEqual([["hopefondation", "hopefoundation"]]);
  });

  test("different entries are not joined by a column of acronyms or by one cell", () => {
    const apart = keepApart(
      book(["Hope Foundation", "HF"]),
      { ...noAnswers, different: [["HF", "Hope Foundation"]] },
      later,
    );
    const { codebook } = enrol(apart, ["Hope Foundation (HF)"], "ocha", seededRandom(3), later, [
      ["Hope Foundation", "HF"],
    ]);
    expect(namesIn(codebook)).toEqual(["Hope Foundation", "HF"]);
  });

  test("the same after all: that they were different is forgotten", () => {
    const apart = keepApart(known, { ...noAnswers, different: [pair] }, later);
    expect(keepApart(apart, { ...noAnswers, same: [pair] }, later).apart).toEqual([]);
  });

  test("nothing new leaves the codebook as it is", () => {
    const apart = keepApart(known, { ...noAnswers, different: [pair] }, later);
    expect(
      keepApart(apart, { ...noAnswers, different: [["Hope Foundation", "hope fondation"]] }, later),
    ).toBe(apart);
    expect(keepApart(known, noAnswers, later)).toBe(known);
  });
});
