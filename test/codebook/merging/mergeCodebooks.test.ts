import type { Codebook } from "../../../src/codebook/codebook";
import { indexCodebook } from "../../../src/codebook/lookup";
import { compareCodebooks } from "../../../src/codebook/merging/compareCodebooks";
import { questionsOf, type Answer } from "../../../src/codebook/merging/comparison";
import { mergeCodebooks } from "../../../src/codebook/merging/mergeCodebooks";
import { codebookFrom, entriesOf } from "../../support/codebookText";
import { thrownBy } from "../../support/thrown";

const stamp = { id: "merge", at: "2026-11-03T09:00:00.000Z" };

const merged = (ours: Codebook, theirs: Codebook, ...given: readonly Answer[]): Codebook => {
  const questions = questionsOf(compareCodebooks(ours, theirs));
  const answers = Object.fromEntries(
    questions.map(({ key }, at) => [key, given[at] ?? given.at(-1) ?? "ours"]),
  );
  return mergeCodebooks(ours, theirs, answers, stamp);
};
const entries = (ours: string, theirs: string, ...given: readonly Answer[]): readonly string[] =>
  entriesOf(merged(codebookFrom(ours), codebookFrom(theirs), ...given));

describe("merging", () => {
  test("unites the names and codes of one organisation, and takes in who is new", () => {
    expect(
      entries(
        "a | Hope = HF | ocha:K1\n b | Quiet Harbour | ocha:K2",
        "c | Hope = Hope Fund | wos:K3\n d | Sun | wos:K4",
      ),
    ).toEqual([
      "Hope = HF = Hope Fund | ocha:K1 wos:K3 |  | active",
      "Quiet Harbour | ocha:K2 |  | active",
      "Sun | wos:K4 |  | active",
    ]);
  });

  test("takes nothing before everything is answered", () => {
    const [ours, theirs] = [codebookFrom("a | Hope | ocha:K1"), codebookFrom("b | Hope | ocha:K2")];
    expect(thrownBy(() => mergeCodebooks(ours, theirs, {}, stamp))).toMatchObject({
      code: "merge-unanswered",
      data: { count: 1 },
    });
  });

  test("takes no answer that a question does not allow", () => {
    const [ours, theirs] = [codebookFrom("a | Hope | ocha:K1"), codebookFrom("b | Hope | ocha:K2")];
    expect(thrownBy(() => merged(ours, theirs, "one")).code).toBe("merge-unanswered");
  });

  test.each([
    ["ours", "Hope | ocha:K1 | K2 | active"],
    ["theirs", "Hope | ocha:K2 | K1 | active"],
  ] as const)("keeps the code that stands in %s; the other is still read back", (side, line) => {
    const both = merged(codebookFrom("a | Hope | ocha:K1"), codebookFrom("b | Hope | ocha:K2"), side);
    expect(entriesOf(both)).toEqual([line]);
    expect(["K1", "K2"].map((code) => indexCodebook(both).find(code)?.name)).toEqual(["Hope", "Hope"]);
  });

  test("shows the name that was chosen, and keeps the other", () => {
    expect(entries("a | Hope Fund", "a | Sun Fund", "theirs")).toEqual([
      "Sun Fund = Hope Fund |  |  | active",
    ]);
  });

  test.each([
    ["ours", ["Hope | ocha:K1 |  | active", "Sun |  |  | active"]],
    ["theirs", ["Hope |  |  | active", "Sun | ocha:K1 |  | active"]],
  ] as const)("leaves a code that means two organisations to that of %s", (side, lines) => {
    expect(entries("a | Hope | ocha:K1", "b | Sun | ocha:K1", side)).toEqual(lines);
  });

  test("or makes one organisation of the two, whose name is then asked", () => {
    const answers = { "meaning a b": "one", "name a b ": "theirs" } as const;
    const both = mergeCodebooks(
      codebookFrom("a | Hope | ocha:K1"),
      codebookFrom("b | Sun | ocha:K1"),
      answers,
      stamp,
    );
    expect(entriesOf(both)).toEqual(["Sun = Hope | ocha:K1 |  | active"]);
  });

  test.each([
    ["ours", ["Hope = HF = Hope Ltd | ocha:K1 | K2 K3 | active"]],
    ["theirs", ["HF | ocha:K3 |  | active", "Hope = Hope Ltd | ocha:K2 | K1 | active"]],
  ] as const)("has one entry or several, as in %s", (side, lines) => {
    const [ours, theirs] = ["a | Hope = HF | ocha:K1", "a | Hope = Hope Ltd | ocha:K2\n c | HF | ocha:K3"];
    expect(entries(ours, theirs, side)).toEqual(lines);
  });

  test("keeps names apart where the answer says so", () => {
    const ours: Codebook = {
      ...codebookFrom("a | Hope Foundation"),
      apart: [["hopefoundation", "hopefondation"]],
    };
    const theirs = codebookFrom("b | Hope Foundation = Hope Fondation = HF");
    expect(entriesOf(merged(ours, theirs, "ours"))).toEqual(["Hope Foundation = HF |  |  | active"]);
    const one = merged(ours, theirs, "theirs");
    expect(entriesOf(one)).toEqual(["Hope Foundation = HF = Hope Fondation |  |  | active"]);
    expect(one.apart).toEqual([]);
  });
});

describe("what is kept besides entries", () => {
  const change = (id: string, at: string) => ({ id, at, kind: "renamed", before: [], after: ["b"] }) as const;
  const ours: Codebook = {
    ...codebookFrom("b | Hope | ocha:K1"),
    usedCodes: { ocha: ["K0", "K1"] },
    history: [change("first", "2026-10-01T00:00:00.000Z")],
    lookUps: [{ at: "2026-10-02T00:00:00.000Z", codes: ["K1"] }],
  };
  const theirs: Codebook = {
    ...codebookFrom("a | Hope = HF | ocha:K1"),
    usedCodes: { ocha: ["K1", "K9"] },
    history: [change("first", "2026-10-01T00:00:00.000Z"), change("second", "2026-09-01T00:00:00.000Z")],
    lookUps: [{ at: "2026-10-02T00:00:00.000Z", codes: ["K1"] }],
    fingerprintSalt: "ab".repeat(32),
  };
  const both = merged(ours, theirs);

  test("codes once used stay used", () => {
    expect(both.usedCodes).toEqual({ ocha: ["K0", "K1", "K9"] });
  });

  test("look-ups and changes of both stand once, in order of time, and the merge itself is the last", () => {
    expect(both.lookUps).toHaveLength(1);
    expect(both.history.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "second renamed",
      "first renamed",
      "merge colleague",
    ]);
  });

  test("an entry with two ids has the first of them, in what happened before as well", () => {
    expect(both.organisations.map(({ id }) => id)).toEqual(["a"]);
    expect(both.history.map(({ after }) => after)).toEqual([["b"], ["a"], ["a"]]);
  });

  test("the salt of the fingerprints is taken where we had none", () => {
    expect(both.fingerprintSalt).toBe(theirs.fingerprintSalt);
  });
});

describe("how codes are written and shared", () => {
  const coded = codebookFrom("a | Hope | ocha:TR-180");
  const ours: Codebook = { ...coded, patterns: { ocha: { prefix: "TR-", digits: 3 } } };
  const theirs: Codebook = { ...coded, shared: { wos: "ocha" } };

  test.each([
    ["ours", { patterns: ours.patterns, shared: {} }],
    ["theirs", { patterns: {}, shared: { wos: "ocha" } }],
  ] as const)("is as the answers of %s say", (side, settings) => {
    expect(merged(ours, theirs, side)).toMatchObject(settings);
    expect(Object.keys(merged(ours, theirs, side).patterns)).toEqual(Object.keys(settings.patterns));
  });

  test("is taken over without asking where only one has codes", () => {
    const empty = codebookFrom("");
    expect(merged(empty, ours).patterns).toEqual(ours.patterns);
    expect(merged(ours, empty)).toBe(ours);
  });
});

test("languages of names are united, our word counting where both said one", () => {
  const said = (languages: Codebook["organisations"][number]["languages"]): Codebook => {
    const codebook = codebookFrom("a | Hope = Espoir = Umut");
    return {
      ...codebook,
      organisations: codebook.organisations.map((entry) => ({ ...entry, languages })),
    };
  };
  const both = merged(said({ Hope: "en", Umut: "tr" }), said({ Espoir: "fr", Umut: "az" }));
  expect(both.organisations[0]?.languages).toEqual({ Hope: "en", Espoir: "fr", Umut: "tr" });
});
