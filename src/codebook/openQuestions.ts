import { isSamePair, type SameAnswers } from "./apart";
import type { SameQuestion } from "./questions";

export type Answer = "same" | "different";

const isAbout =
  ({ name, like }: SameQuestion) =>
  (pair: readonly [string, string]): boolean =>
    isSamePair(pair, [name, like]);

/** What was said to a question; undefined when nothing was. */
export const answerTo = (question: SameQuestion, answers: SameAnswers): Answer | undefined => {
  if (answers.same.some(isAbout(question))) return "same";
  return answers.different.some(isAbout(question)) ? "different" : undefined;
};

/** For each entry one id that all entries have which were said to be the same. */
const joinedIds = (same: readonly SameQuestion[]): ((id: string) => string) => {
  const joined = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = joined.get(id);
    return next === undefined ? id : rootOf(next);
  };
  for (const { id, otherId } of same) {
    const [one, other] = [rootOf(id), rootOf(otherId)];
    if (one !== other) joined.set(one, other);
  }
  return rootOf;
};

/** The questions that nobody answered, neither themselves nor by what was said of other names. */
export const openQuestions = <Question extends SameQuestion>(
  questions: readonly Question[],
  answers: SameAnswers,
): readonly Question[] => {
  const answered = (answer: Answer): readonly Question[] =>
    questions.filter((question) => answerTo(question, answers) === answer);
  const rootOf = joinedIds(answered("same"));
  const sides = ({ id, otherId }: SameQuestion): string => [rootOf(id), rootOf(otherId)].sort().join(" ");
  const apart = new Set(answered("different").map(sides));
  return questions.filter(
    (question) => rootOf(question.id) !== rootOf(question.otherId) && !apart.has(sides(question)),
  );
};
