import { answered, answeredAll, answersTo } from "../../src/codebook/answering";
import { noAnswers } from "../../src/codebook/apart";
import type { SameQuestion } from "../../src/codebook/questions";

const question = (name: string, like: string): SameQuestion => ({
  id: `id of ${name}`,
  name,
  otherId: `id of ${like}`,
  like,
  otherName: like,
  resemblance: "typing-error",
});
const [first, second] = [question("A1", "A"), question("B1", "B")];

test("an answer takes the place of another, and can be taken back", () => {
  const same = answered(noAnswers, [first], "same");
  expect(same).toEqual({ same: [["A1", "A"]], different: [] });
  const different = answered(same, [first], "different");
  expect(different).toEqual({ same: [], different: [["A1", "A"]] });
  expect(answered(different, [first], undefined)).toEqual(noAnswers);
});

test("other answers stay", () => {
  const both = answered(answered(noAnswers, [first], "same"), [second], "different");
  expect(both).toEqual({ same: [["A1", "A"]], different: [["B1", "B"]] });
});

test("all at once, a name like two others is the same as the surest only", () => {
  const questions = [first, question("A1", "A2"), second];
  expect(answeredAll(noAnswers, questions, "same").same).toEqual([
    ["A1", "A"],
    ["B1", "B"],
  ]);
  expect(answeredAll(noAnswers, questions, "different").different).toHaveLength(3);
});

test("what was said of other names counts for nothing", () => {
  const said = answered(answered(noAnswers, [first], "same"), [second], "different");
  expect(answersTo([second], said)).toEqual({ same: [], different: [["B1", "B"]] });
});
