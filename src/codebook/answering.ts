import { isSamePair, type NamePair, type SameAnswers } from "./apart";
import type { Answer } from "./openQuestions";
import type { SameQuestion } from "./questions";

const pairOf = ({ name, like }: SameQuestion): NamePair => [name, like];

/** The answers with another one to these questions; `undefined` opens them again. */
export const answered = (
  answers: SameAnswers,
  questions: readonly SameQuestion[],
  answer: Answer | undefined,
): SameAnswers => {
  const pairs = questions.map(pairOf);
  const others = (given: readonly NamePair[]): readonly NamePair[] =>
    given.filter((pair) => !pairs.some((asked) => isSamePair(asked, pair)));
  const [same, different] = [others(answers.same), others(answers.different)];
  if (answer === undefined) return { same, different };
  return answer === "same"
    ? { same: [...same, ...pairs], different }
    : { same, different: [...different, ...pairs] };
};

/** The answers to these questions; what was said of other names counts for nothing here. */
export const answersTo = (
  questions: readonly SameQuestion[],
  { same, different }: SameAnswers,
): SameAnswers => {
  const isAsked = (pair: NamePair): boolean =>
    questions.some((question) => isSamePair(pair, pairOf(question)));
  return { same: same.filter(isAsked), different: different.filter(isAsked) };
};

/** The first question, the surest, about each name. */
export const surestOf = <Question extends SameQuestion>(
  questions: readonly Question[],
): readonly Question[] =>
  questions.filter(({ id }, at) => questions.findIndex((other) => other.id === id) === at);

/**
 * Several questions answered at once. The same organisation is then only the surest of those a name is like: a name that is
 * like two would make one of them.
 */
export const answeredAll = (
  answers: SameAnswers,
  questions: readonly SameQuestion[],
  answer: Answer,
): SameAnswers => answered(answers, answer === "same" ? surestOf(questions) : questions, answer);
