import type { Codebook } from "../../../src/codebook/codebook";
import { compareCodebooks } from "../../../src/codebook/merging/compareCodebooks";
import { questionsOf, type Answers, type ComparedMatch } from "../../../src/codebook/merging/comparison";
import { codebookFrom } from "../../support/codebookText";

const shownNames = (matches: readonly ComparedMatch[]): readonly string[] =>
  matches.map(({ ours, theirs }) =>
    [ours, theirs].map((list) => list.map(({ name }) => name).join(" + ")).join(" / "),
  );

const questionsBetween = (ours: string, theirs: string, answers: Answers = {}): readonly string[] =>
  questionsOf(compareCodebooks(codebookFrom(ours), codebookFrom(theirs), answers)).map(
    ({ kind, series, ours: here, theirs: there }) =>
      [kind, series, here.join(" + "), "/", there.join(" + ")].filter((word) => word !== "").join(" "),
  );

describe("two codebooks", () => {
  test("are laid side by side: the same, new here, new there, conflicting", () => {
    const ours = codebookFrom(`
      a1 | Hope Foundation = HF | ocha:K7XQM
      a2 | Lantern Relief       | ocha:B3CDF
      a3 | Quiet Harbour        | ocha:G4HJK
    `);
    const theirs = codebookFrom(`
      b1 | The Hope Foundation  | ocha:K7XQM
      a2 | Lantern Relief       | ocha:M5NPQ
      b3 | Seven Wells Trust    | ocha:R6STV
    `);
    const { same, newHere, newThere, conflicting } = compareCodebooks(ours, theirs);
    expect([same, newHere, newThere, conflicting].map(shownNames)).toEqual([
      ["Hope Foundation / The Hope Foundation"],
      ["Quiet Harbour / "],
      [" / Seven Wells Trust"],
      ["Lantern Relief / Lantern Relief"],
    ]);
  });

  test("say which names and codes ours would gain", () => {
    const { same } = compareCodebooks(
      codebookFrom("a1 | Hope Foundation | ocha:K7XQM"),
      codebookFrom("b1 | Hope Foundation = HF | ocha:K7XQM wos:B3CDF"),
    );
    expect(same[0]?.gains).toEqual(["HF", "wos B3CDF"]);
  });
});

describe("a question is asked about", () => {
  test.each([
    ["another code in a series", "a | Hope | ocha:K1", "b | Hope | ocha:K2", ["code ocha K1 / K2"]],
    [
      "another name of the same entry",
      "a | Hope Fund | ocha:K1",
      "a | Sun Fund | ocha:K1",
      ["name Hope Fund / Sun Fund"],
    ],
    [
      "another type",
      "a | Hope | | | active donor",
      "b | Hope | | | active government",
      ["type donor / government"],
    ],
    ["another status", "a | Hope | | | left", "b | Hope | | | active", ["status left / active"]],
    ["one entry here that is two there", "a | Hope = HF", "b | Hope\n c | HF", ["entries Hope / Hope + HF"]],
    [
      "two entries here that are one there",
      "a | Hope\n b | HF",
      "c | Hope = HF",
      ["entries Hope + HF / Hope"],
    ],
    [
      "a code that means two organisations",
      "a | Hope | ocha:K1",
      "b | Sun | ocha:K1",
      ["meaning Hope / Sun"],
    ],
    [
      "a code that another had before",
      "a | Hope | ocha:K2 | ocha:K1",
      "b | Sun | ocha:K1",
      ["meaning Hope / Sun"],
    ],
    [
      "a code of another series that is somebody else's",
      "a | Hope | ocha:K1",
      "b | Sun | wos:K1",
      ["meaning Hope / Sun"],
    ],
  ])("%s", (_what, ours, theirs, questions) => {
    expect(questionsBetween(ours, theirs)).toEqual(questions);
  });

  test.each([
    ["a name that only one has", "a | Hope", "b | Hope = HF"],
    ["a code in a series that only one has", "a | Hope | ocha:K1", "b | Hope | wos:K2"],
    ["a type that only one said", "a | Hope", "b | Hope | | | active donor"],
    ["a name written otherwise", "a | Hope Foundation", "b | HOPE  FOUNDATION"],
  ])("and not about %s", (_what, ours, theirs) => {
    expect(questionsBetween(ours, theirs)).toEqual([]);
  });

  test("two names that somebody said are two organisations", () => {
    const ours: Codebook = {
      ...codebookFrom("a | Hope Foundation"),
      apart: [["hopefoundation", "hopefondation"]],
    };
    const theirs = codebookFrom("b | Hope Foundation = Hope Fondation");
    expect(questionsOf(compareCodebooks(ours, theirs)).map(({ kind }) => kind)).toEqual(["entries"]);
  });

  test("a pattern and a shared series that the other has not", () => {
    const plain = codebookFrom("a | Hope | ocha:TR-180");
    const ours: Codebook = {
      ...plain,
      patterns: { ocha: { prefix: "TR-", digits: 3 } },
      shared: { wos: "ocha" },
    };
    const { settings } = compareCodebooks(ours, plain);
    expect(settings.map(({ kind, ours: here, theirs: there }) => [kind, here, there])).toEqual([
      ["pattern", ["TR-###"], []],
      ["shared", ["ocha"], ["wos"]],
    ]);
  });

  test("what follows from the answer that two entries are one", () => {
    const [ours, theirs] = ["a | Hope | ocha:K1", "b | Sun | ocha:K1"];
    expect(questionsBetween(ours, theirs, { "meaning a b": "one" })).toEqual([
      "meaning Hope / Sun",
      "name Hope / Sun",
    ]);
  });
});
