import type { Codebook, Organisation, SeriesId } from "../codebook";
import { foldName } from "../fold";
import type { Code } from "../joinEntries";
import { allCodes, allNames } from "../lookup";
import type { Answers, Match, Question, Side } from "./comparison";
import { withOthers } from "./withOthers";

/** The same organisation here and there, each detail as the answers say. */
const uniteTwo = (
  [ours, theirs]: readonly [Organisation, Organisation],
  isTheirs: (kind: Question["kind"], series?: SeriesId) => boolean,
  apart: Codebook["apart"],
): Organisation => {
  const [id = ours.id] = [ours.id, theirs.id].sort();
  const chosenCodes = Object.entries(ours.codes).map(([series, code]): Code => {
    const there = theirs.codes[series];
    return there !== undefined && isTheirs("code", series) ? [series, there] : [series, code];
  });
  const kept = {
    ...ours,
    id,
    name: isTheirs("name") ? theirs.name : ours.name,
    type: isTheirs("type") ? theirs.type : ours.type,
    status: isTheirs("status") ? theirs.status : ours.status,
    codes: Object.fromEntries(chosenCodes),
  };
  return withOthers(kept, [ours, theirs], [], apart);
};

const countShared = (names: readonly string[], others: readonly string[]): number => {
  const known = new Set(others);
  return names.filter((name) => known.has(name)).length;
};

const nearnessOf = (one: Organisation, other: Organisation): number =>
  (one.id === other.id ? 1_000_000 : 0) +
  1_000 * countShared(allCodes(one), allCodes(other)) +
  countShared(allNames(one).map(foldName), allNames(other).map(foldName));

const nearest = (entry: Organisation, among: readonly Organisation[]): Organisation | undefined =>
  [...among].sort(
    (one, other) => nearnessOf(entry, other) - nearnessOf(entry, one) || (one.id < other.id ? -1 : 1),
  )[0];

/** An entry that comes of a match, with the ids of the entries that went into it. */
export interface United {
  readonly entry: Organisation;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

const idsOf = (entries: readonly Organisation[]): readonly string[] => entries.map(({ id }) => id);

/** As many entries as the chosen side has; each takes those of the other side that are nearest to it. */
const uniteMany = (match: Match, side: Side, apart: Codebook["apart"]): readonly United[] => {
  const kept = match[side];
  const others = match[side === "ours" ? "theirs" : "ours"];
  return kept.map((entry) => {
    const taken = others.filter((other) => nearest(other, kept) === entry);
    const beside = kept.filter((one) => one !== entry);
    const [own, foreign] = [[entry.id], idsOf(taken)];
    const ids = side === "ours" ? { ours: own, theirs: foreign } : { ours: foreign, theirs: own };
    return { entry: withOthers(entry, taken, beside, apart), ...ids };
  });
};

const alone = (match: Match): readonly United[] => [
  ...match.ours.map((entry) => ({ entry, ours: [entry.id], theirs: [] })),
  ...match.theirs.map((entry) => ({ entry, ours: [], theirs: [entry.id] })),
];

/** The entries that a match comes to under its answers, which must be there. */
export const uniteMatch = (
  match: Match,
  questions: readonly Question[],
  answers: Answers,
  apart: Codebook["apart"],
): readonly United[] => {
  const [ours, theirs] = [match.ours[0], match.theirs[0]];
  if (ours === undefined || theirs === undefined) return alone(match);
  const entries = questions.find(({ kind }) => kind === "entries");
  if (entries !== undefined)
    return uniteMany(match, answers[entries.key] === "theirs" ? "theirs" : "ours", apart);
  const isTheirs = (kind: Question["kind"], series: SeriesId = ""): boolean =>
    questions.some(
      (question) =>
        question.kind === kind && question.series === series && answers[question.key] === "theirs",
    );
  const entry = uniteTwo([ours, theirs], isTheirs, apart);
  return [{ entry, ours: [ours.id], theirs: [theirs.id] }];
};
