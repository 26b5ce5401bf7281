import type { NamePlace } from "../anonymise/namePlaces";
import type { PlacedQuestion } from "../anonymise/namesMet";
import { openQuestions } from "../codebook/openQuestions";
import type { PreparedCopy } from "../commands/prepareCopy";
import { questionMessage } from "../commands/questionMessage";
import type { Translate } from "../i18n/translator";
import { columnLetters } from "../package/cells/address";
import type { Work } from "./command";
import { answersFor } from "./namePairs";
import type { NamesOutput } from "./output/namesOutput";
import { mostRows } from "./sayings";
import { typedOption } from "./typedOption";

const placeOutput = ({ column, header, rows }: NamePlace) => ({
  column: columnLetters(column),
  header,
  rows: rows.slice(0, mostRows).map((row) => row + 1),
});

const questionOutput = (question: PlacedQuestion, translate: Translate) => {
  const { name, like, otherName, resemblance, isNew, places } = question;
  const { key, data } = questionMessage(question);
  return {
    ...{ name, like, organisation: otherName, resemblance, isNew },
    places: places.map(placeOutput),
    message: translate(key, data),
    answers: [typedOption("same", name, like), typedOption("different", name, like)],
  };
};

/** What is to be seen of a sheet's names; null when nothing was planned, or the rule names organisations. */
export const namesOutput = (
  { request, translate }: Work,
  prepared: Pick<PreparedCopy, "names" | "rule"> | undefined,
): NamesOutput | null => {
  if (prepared?.names === undefined || prepared.rule.organisations === "identifiable") return null;
  const { added, questions } = prepared.names;
  const { answers, unasked } = answersFor(request.answers, prepared.names);
  return {
    added: added.map(({ name, places }) => ({ name, places: places.map(placeOutput) })),
    questions: openQuestions(questions, answers).map((question) => questionOutput(question, translate)),
    unasked: unasked.map((pair) => pair.join("=")),
  };
};
