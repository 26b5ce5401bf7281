import type { Codebook, Organisation } from "../codebook";
import { foldName } from "../fold";
import { holdApart } from "./apartNames";
import type { Match, Question, QuestionKind } from "./comparison";

/** A question that has two answers: as it stands here, or there. */
export const asked = (
  kind: QuestionKind,
  key: string,
  subject: string,
  [ours, theirs]: readonly [readonly string[], readonly string[]],
  series = "",
): Question => ({ key: `${kind} ${key}`, kind, subject, series, ours, theirs, answers: ["ours", "theirs"] });

const namesOf = (entries: readonly Organisation[]): readonly string[] => entries.map(({ name }) => name);
const idsOf = (entries: readonly Organisation[]): string => entries.map(({ id }) => id).join(" ");

/** What one organisation has otherwise here than there. What only one side says is no question. */
const detailQuestions = (ours: Organisation, theirs: Organisation): readonly Question[] => {
  const key = `${ours.id} ${theirs.id}`;
  const differing = (kind: QuestionKind, here: string | undefined, there: string | undefined, series = "") =>
    here === undefined || there === undefined || here === there
      ? []
      : [asked(kind, `${key} ${series}`, ours.name, [[here], [there]], series)];
  const isOtherName = foldName(ours.name) !== foldName(theirs.name);
  return [
    ...(isOtherName ? differing("name", ours.name, theirs.name) : []),
    ...differing("type", ours.type, theirs.type),
    ...differing("status", ours.status, theirs.status),
    ...Object.entries(ours.codes).flatMap(([series, code]) =>
      differing("code", code, theirs.codes[series], series),
    ),
  ];
};

/** Are the two one entry each, without names that somebody said are apart? */
const isOneEach = ({ ours, theirs }: Match, apart: Codebook["apart"]): boolean =>
  ours.length === 1 && theirs.length === 1 && !holdApart(apart, [...ours, ...theirs]);

/** What must be answered before the entries of a match become one side's again. */
export const matchQuestions = (match: Match, apart: Codebook["apart"]): readonly Question[] => {
  const [ours, theirs] = [match.ours[0], match.theirs[0]];
  if (ours === undefined || theirs === undefined) return [];
  if (isOneEach(match, apart)) return detailQuestions(ours, theirs);
  const names = [namesOf(match.ours), namesOf(match.theirs)] as const;
  return [asked("entries", `${idsOf(match.ours)} ${idsOf(match.theirs)}`, ours.name, names)];
};
