import { noAnswers, type NamePair } from "../../src/codebook/apart";
import { answerTo, openQuestions } from "../../src/codebook/openQuestions";
import type { SameQuestion } from "../../src/codebook/questions";

const question = (name: string, like: string): SameQuestion => ({
  id: `id of ${name}`,
  name,
  otherId: `id of ${like}`,
  like,
  otherName: like,
  resemblance: "typing-error",
});
const [first, second, third] = [question("A1", "A"), question("A2", "A"), question("A1", "A2")];
const open = (same: readonly NamePair[], different: readonly NamePair[] = []): readonly SameQuestion[] =>
  openQuestions([first, second, third], { same, different });

test("without answers all are open", () => {
  expect(open([])).toEqual([first, second, third]);
  expect(answerTo(first, noAnswers)).toBeUndefined();
});

test("an answer is found whichever name comes first, and however it is written", () => {
  expect(answerTo(first, { same: [["a", "A1"]], different: [] })).toBe("same");
  expect(answerTo(first, { same: [], different: [["A1", "A"]] })).toBe("different");
});

test("two that are the same as a third need not be asked about", () => {
  expect(open([["A1", "A"]])).toEqual([second, third]);
  expect(
    open([
      ["A1", "A"],
      ["A2", "A"],
    ]),
  ).toEqual([]);
});

test("what is different from one is different from all that are the same as it", () => {
  expect(open([["A1", "A"]], [["A2", "A"]])).toEqual([]);
});
