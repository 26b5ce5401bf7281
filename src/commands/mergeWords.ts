import type { Answer, Question } from "../codebook/merging/comparison";
import type { Translate } from "../i18n/translator";
import { seriesName } from "./seriesName";

const valueWords = ({ kind }: Question, value: string, translate: Translate): string => {
  switch (kind) {
    case "type":
      return translate(`merging.types.${value}`);
    case "status":
      return translate(`merging.statuses.${value}`);
    case "shared":
      return seriesName(value, translate);
    default:
      return value;
  }
};

const dataOf = (question: Question, translate: Translate) => {
  const listed = (values: readonly string[]): string =>
    values.length === 0
      ? translate("merging.random")
      : values.map((value) => valueWords(question, value, translate)).join(", ");
  return {
    subject: question.kind === "shared" ? seriesName(question.subject, translate) : question.subject,
    series: seriesName(question.series, translate),
    ours: listed(question.ours),
    theirs: listed(question.theirs),
  };
};

/** What stands otherwise here and there, in a sentence. */
export const questionWords = (question: Question, translate: Translate): string =>
  translate(`merging.questions.${question.kind}`, dataOf(question, translate));

/** What an answer does. */
export const answerWords = (question: Question, answer: Answer, translate: Translate): string =>
  translate(`merging.answers.${question.kind}.${answer}`, dataOf(question, translate));
