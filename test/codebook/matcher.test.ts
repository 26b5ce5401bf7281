import fc from "fast-check";
import { nameMatcher } from "../../src/codebook/matcher";
import { isSearchable, type SearchedName } from "../../src/codebook/searchedNames";

const names: readonly SearchedName[] = [
  { id: "hope", text: "Hope Foundation" },
  { id: "hope", text: "HF" },
  { id: "hope", text: "مؤسسة الأمل" },
  { id: "care", text: "CARE" },
  { id: "sun", text: "Sun Aid" },
  { id: "sun-north", text: "Sun Aid North" },
  { id: "srk", text: "SRKD" },
  { id: "light", text: "Işık Derneği" },
];
const matcher = nameMatcher(names);
const found = (text: string): readonly string[] =>
  matcher.find(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe("names in a text", () => {
  test.each([
    ["with HOPE  foundation's team", ["hope: HOPE  foundation"]],
    ["l'Hôpe Foundation", ["hope: Hôpe Foundation"]],
    ["HopeFoundation_2026 and hopefoundation", ["hope: HopeFoundation", "hope: hopefoundation"]],
    ["by Sun Aid North and Sun Aid", ["sun-north: Sun Aid North", "sun: Sun Aid"]],
    ["IŞIK DERNEĞİ'nin", ["light: IŞIK DERNEĞİ"]],
    ["بالتعاون مع مؤسّسة الأمل", ["hope: مؤسّسة الأمل"]],
    ["ومؤسسة الامل", ["hope: ومؤسسة الامل"]],
    ["srkd team, SRKD2", ["srk: srkd", "srk: SRKD"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("a name that is also a word counts only in its capitals", () => {
    expect(found("health care for all")).toEqual([]);
    expect(found("delivered by CARE")).toEqual(["care: CARE"]);
  });

  test("a part of a word is not a name", () => {
    expect(found("Sun Aide, SRKDX")).toEqual([]);
  });

  test.each([
    ["a letter missing", "Hope Fondation", "likely"],
    ["a letter too many, inside", "Hope Founndation", "likely"],
    ["letters after a long name", "Hope Foundationnın", "certain"],
    ["two letters changed about", "Hpoe Foundation", "likely"],
    ["a space at the wrong place", "Hop eFoundation", "certain"],
    ["Arabic, another letter", "موسسة الأمر", "likely"],
    ["an ordinary word in its capitals", "CARE", "unsure"],
  ])("%s", (_, written, certainty) => {
    expect(matcher.find(`by ${written} in May`)).toMatchObject([{ certainty }]);
  });

  test("a right name is not lost to one with a wrong letter beside it", () => {
    expect(found("Hope Foundation W12, SRKD")).toEqual(["hope: Hope Foundation", "srk: SRKD"]);
  });

  test("an ordinary word is a word where all is in capitals and its neighbours say so", () => {
    expect(found("HEALTH CARE FOR ALL")).toEqual([]);
    expect(found("DELIVERED BY CARE IN MAY")).toEqual(["care: CARE"]);
  });

  test("an Arabic name is found behind prefixes and written as one word", () => {
    const arabic = nameMatcher([{ id: "cloud", text: "دار الغيم" }]);
    for (const text of ["ودار الغيم", "بدار الغيم", "ولدار الغيم", "دارالغيم", "ودارالغيم"])
      expect(arabic.find(text)).toMatchObject([{ id: "cloud", start: 0, end: text.length }]);
  });

  test.each(["17", "X", "NGO", "N/A", "TR 180"])("is %s told from other text?", (text) => {
    expect(isSearchable(text)).toBe(text === "TR 180");
  });

  test("a name is found wherever it stands", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const hits = matcher.find(`${before} Sun Aid ${after}`);
        expect(hits.some(({ id }) => id.startsWith("sun"))).toBe(true);
      }),
    );
  });
});
