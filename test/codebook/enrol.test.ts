import fc from "fast-check";
import type { Codebook } from "../../src/codebook/codebook";
import { looksLikeCode } from "../../src/codebook/codes";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { codeOf, indexCodebook } from "../../src/codebook/lookup";
import { linkOrganisations } from "../../src/codebook/link";
import { seriesFor } from "../../src/codebook/series";
import { seededRandom } from "../support/random";
import { thrownBy } from "../support/thrown";

const now = "2026-10-31T08:00:00.000Z";
const later = "2026-11-01T08:00:00.000Z";
const book = (names: readonly string[], series = "ocha", seed = 1): Codebook =>
  enrol(emptyCodebook(now), names, series, seededRandom(seed), now).codebook;
const codesIn = (codebook: Codebook, series: string): readonly string[] =>
  codebook.organisations.map(({ codes }) => codes[series] ?? "");
const names = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/), { maxLength: 60 });

describe("codes", () => {
  test("never repeat, and look like nothing else", () => {
    fc.assert(
      fc.property(names, fc.nat(), (list, seed) => {
        const codes = codesIn(book(list, "ocha", seed), "ocha");
        expect(new Set(codes).size).toBe(codes.length);
        expect(codes.every(looksLikeCode)).toBe(true);
      }),
    );
  });

  test("are all five characters of an alphabet without look-alikes and vowels", () => {
    const codes = codesIn(book(Array.from({ length: 500 }, (_, at) => `Invented Aid ${at}`)), "ocha").join(
      "",
    );
    expect(codes).toHaveLength(2500);
    expect(codes).not.toMatch(/[01AEILOU]/);
    expect(new Set(codes).size).toBe(28);
  });

  test("do not follow the order of names", () => {
    const codes = codesIn(book(Array.from({ length: 200 }, (_, at) => `Invented Aid ${at}`)), "ocha");
    const ascents = codes.filter((code, at) => code > (codes[at - 1] ?? "")).length;
    expect(ascents).toBeGreaterThan(60);
    expect(ascents).toBeLessThan(140);
  });

  test("are never a name, even when randomness draws one", () => {
    const codebook = book(["Sun Aid"]);
    const drawn = codeOf(codebook, "Sun Aid", "ocha") ?? "";
    const named = book([drawn, "Sun Aid"]);
    expect(codesIn(named, "ocha")).not.toContain(drawn);
  });

  test("never hold an acronym of the list", () => {
    const acronyms = ["NP", "SV", "MC", "DRC", "HF", "WX", "KT"];
    const codes = codesIn(
      book([...acronyms, ...Array.from({ length: 300 }, (_, at) => `Aid ${at}`)]),
      "ocha",
    );
    expect(codes.filter((code) => acronyms.some((acronym) => code.includes(acronym)))).toEqual([]);
  });

  test("of a deleted organisation are not given again", () => {
    const codebook = book(["Sun Aid"]);
    const emptied = { ...codebook, organisations: [] };
    const again = enrol(emptied, ["Moon Aid"], "ocha", seededRandom(1), later).codebook;
    expect(codeOf(again, "Moon Aid", "ocha")).not.toBe(codeOf(codebook, "Sun Aid", "ocha"));
    expect(again.usedCodes["ocha"]).toHaveLength(2);
  });

  test("of one series mean nothing in another", () => {
    const first = book(["Sun Aid", "Moon Aid"]);
    const both = enrol(first, ["Sun Aid"], "members", seededRandom(9), later).codebook;
    const all = both.organisations.flatMap(({ codes }) => Object.values(codes));
    expect(new Set(all).size).toBe(4);
    expect(codeOf(both, "Sun Aid", "ocha")).toBe(codeOf(first, "Sun Aid", "ocha"));
  });

  test("broken randomness ends in an error, not in a loop", () => {
    const broken = (count: number): Uint8Array => new Uint8Array(count);
    const error = thrownBy(() => enrol(emptyCodebook(now), ["Sun Aid"], "ocha", broken, now));
    expect(error.code).toBe("codes-exhausted");
  });
});

describe("one entry for each organisation", () => {
  test("spellings fall together and are remembered", () => {
    const [entry, ...rest] = book(["Sun Aid", "SUN AID", "sun-aid "]).organisations;
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ name: "Sun Aid", aliases: ["SUN AID", "sun-aid"] });
  });

  test("a name that is certain to be known is another spelling of its entry", () => {
    const codebook = enrol(book(["دار الغيم"]), ["دارالغيم"], "ocha", seededRandom(2), later).codebook;
    expect(codebook.organisations).toMatchObject([{ name: "دار الغيم", aliases: ["دارالغيم"] }]);
    expect(codeOf(codebook, "دارالغيم", "ocha")).toBe(codeOf(codebook, "دار الغيم", "ocha"));
  });

  test("a name that is only likely to be known has an entry of its own", () => {
    const { added } = enrol(book(["Hope Foundation"]), ["Hope Fondation"], "ocha", seededRandom(2), later);
    expect(added.map(({ name }) => name)).toEqual(["Hope Fondation"]);
  });

  test("a name with its acronym answers to both", () => {
    const codebook = book(["Hope Foundation (HF)"]);
    expect(codeOf(codebook, "HF", "ocha")).toBe(codeOf(codebook, "Hope Foundation", "ocha"));
    expect(codeOf(codebook, "HF", "ocha")).toBeDefined();
  });

  test("a name in two languages joins the entries that each of them has", () => {
    const both = "Almond Bough / غصن اللوز";
    const { codebook } = enrol(
      emptyCodebook(now),
      ["Almond Bough", "غصن اللوز", both],
      "ocha",
      seededRandom(1),
      now,
      [["Almond Bough", "غصن اللوز"]],
    );
    expect(codebook.organisations).toMatchObject([{ name: "Almond Bough", aliases: [both, "غصن اللوز"] }]);
  });

  test("pairs join an acronym and a name before codes are given", () => {
    const pairs = [["SRK", "Sun Relief Kin"]] as const;
    const { codebook } = enrol(
      emptyCodebook(now),
      ["SRK", "Sun Relief Kin"],
      "ocha",
      seededRandom(1),
      now,
      pairs,
    );
    expect(codebook.organisations).toHaveLength(1);
    expect(codebook.usedCodes["ocha"]).toHaveLength(1);
  });

  test("linking two coded entries keeps the earlier one's code, and the other's is still read back", () => {
    const codebook = book(["Sun Aid", "Moon Aid"]);
    const linked = linkOrganisations(codebook, [["Moon Aid", "Sun Aid"]]);
    expect(codesIn(linked, "ocha")).toEqual([codeOf(codebook, "Sun Aid", "ocha")]);
    expect(linked.usedCodes["ocha"]).toHaveLength(2);
    const former = codeOf(codebook, "Moon Aid", "ocha") ?? "";
    expect(linked.organisations[0]?.formerCodes).toEqual({ ocha: [former] });
    expect(indexCodebook(linked).find(former)?.name).toBe("Sun Aid");
  });

  test("placeholders and codes already given get no entry", () => {
    const codebook = book(["Sun Aid"]);
    const code = codeOf(codebook, "Sun Aid", "ocha") ?? "";
    const again = enrol(codebook, ["N/A", "-", "", code], "ocha", seededRandom(2), later);
    expect(again.added).toEqual([]);
    expect(again.codebook).toBe(codebook);
  });

  test("enrolling tells who is new", () => {
    const { added, codebook } = enrol(
      book(["Sun Aid"]),
      ["Sun Aid", "Moon Aid"],
      "ocha",
      seededRandom(3),
      later,
    );
    expect(added.map(({ name }) => name)).toEqual(["Moon Aid"]);
    expect(codebook.changedAt).toBe(later);
  });
});

test("every audience has its own series unless a person shares one", () => {
  expect(seriesFor("ocha")).not.toBe(seriesFor("wos"));
  expect(seriesFor("wos", { shared: { wos: seriesFor("ocha") } })).toBe(seriesFor("ocha"));
});
