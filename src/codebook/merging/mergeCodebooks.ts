import type { Codebook, Organisation } from "../codebook";
import { changeEntries, stillApart, type Stamp } from "../editing/changeEntries";
import { uniteApart } from "./apartNames";
import { compareCodebooks, matchCodebooks } from "./compareCodebooks";
import { unanswered, type Answers } from "./comparison";
import { withoutLostCodes } from "./meanings";
import { matchQuestions } from "./questions";
import { uniteRecordsOf, type NewIds } from "./records";
import { isSame } from "./sameContent";
import { uniteSettings } from "./settings";
import { uniteMatch, type United } from "./uniteMatch";

/** A merge before everything was answered. Never carries what was asked. */
export class UnansweredError extends Error {
  readonly code = "merge-unanswered";
  constructor(readonly data: { readonly count: number }) {
    super(`${data.count} questions of the merge have no answer`);
  }
}

/** The entries of both, each organisation once, and what became of which entry. */
const uniteEntries = (ours: Codebook, theirs: Codebook, answers: Answers): readonly United[] => {
  const { matches, meanings } = matchCodebooks(ours, theirs, answers);
  const apart = uniteApart(ours.apart, theirs.apart);
  return matches.flatMap((match) =>
    uniteMatch(withoutLostCodes(match, meanings, answers), matchQuestions(match, apart), answers, apart),
  );
};

const newIdsOf = (united: readonly United[], side: "ours" | "theirs"): NewIds =>
  new Map(united.flatMap((each) => each[side].map((id) => [id, each.entry.id] as const)));

/** In our order, and as our entry where nothing about it changed. */
const inOurOrder = (ours: readonly Organisation[], united: readonly United[]): readonly Organisation[] => {
  const places = new Map(ours.map((entry, at) => [entry.id, at]));
  const placeOf = ({ ours: ids }: United): number =>
    Math.min(...ids.map((id) => places.get(id) ?? Infinity), Infinity);
  const known = new Map(ours.map((entry) => [entry.id, entry]));
  return [...united]
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : Number(placeOf(one) > placeOf(other))))
    .map(({ entry }) => {
      const before = known.get(entry.id);
      return before !== undefined && isSame(before, entry) ? before : entry;
    });
};

/**
 * Takes a colleague's codebook into ours: entries of one organisation become one, with all their names and codes; used codes,
 * records and history are united without doubles. Our codebook itself when theirs has nothing new.
 *
 * Merging ours into theirs with the opposite answers gives the same organisations and codes.
 *
 * @param answers to all questions of `compareCodebooks`
 * @throws UnansweredError
 */
export const mergeCodebooks = (
  ours: Codebook,
  theirs: Codebook,
  answers: Answers,
  stamp: Stamp,
): Codebook => {
  const open = unanswered(compareCodebooks(ours, theirs, answers), answers);
  if (open.length > 0) throw new UnansweredError({ count: open.length });
  const united = uniteEntries(ours, theirs, answers);
  const ids = { ours: newIdsOf(united, "ours"), theirs: newIdsOf(united, "theirs") };
  const organisations = inOurOrder(ours.organisations, united);
  const both: Codebook = {
    ...ours,
    ...uniteRecordsOf(ours, theirs, ids),
    ...uniteSettings(ours, theirs, answers),
    apart: stillApart(uniteApart(ours.apart, theirs.apart), organisations),
  };
  const merged = changeEntries(both, organisations, { ...stamp, kind: "colleague" });
  if (merged !== both) return merged;
  return isSame({ ...both, organisations: [] }, { ...ours, organisations: [] })
    ? ours
    : { ...both, changedAt: stamp.at };
};
