import type { Codebook, Organisation } from "../codebook";
import { allNames } from "../lookup";
import { uniteApart } from "./apartNames";
import type { Answers, ComparedMatch, Comparison, Match } from "./comparison";
import { matchEntries } from "./matchEntries";
import { findMeanings, linksIn, meaningQuestion, type Meaning } from "./meanings";
import { matchQuestions } from "./questions";
import { settingQuestions } from "./settings";

const codesBySeries = ({ codes }: Organisation): readonly string[] =>
  Object.entries(codes).map(([series, code]) => `${series} ${code}`);

const gainsOf = ({ ours, theirs }: Match): readonly string[] => {
  if (ours.length === 0) return [];
  const known = new Set(ours.flatMap((entry) => [...allNames(entry), ...codesBySeries(entry)]));
  const found = theirs.flatMap((entry) => [...allNames(entry), ...codesBySeries(entry)]);
  return [...new Set(found)].filter((one) => !known.has(one));
};

/** Entries of both codebooks by the organisation they are, with the codes that mean two of them. */
export const matchCodebooks = (ours: Codebook, theirs: Codebook, answers: Answers) => {
  const matchWith = (links: Parameters<typeof matchEntries>[2]): readonly Match[] =>
    matchEntries(ours.organisations, theirs.organisations, links);
  const unlinked = matchWith([]);
  const meanings = findMeanings(unlinked);
  const links = linksIn(meanings, answers);
  return { matches: links.length === 0 ? unlinked : matchWith(links), meanings };
};

const compared = (match: Match, meanings: readonly Meaning[], apart: Codebook["apart"]): ComparedMatch => ({
  ...match,
  questions: [
    ...meanings.filter(({ ours }) => match.ours.includes(ours)).map(meaningQuestion),
    ...matchQuestions(match, apart),
  ],
  gains: gainsOf(match),
});

/**
 * Lays a colleague's codebook beside ours: what is the same, what only one has, and what must be answered before they can
 * become one.
 *
 * @param answers given so far; that two entries are one organisation can lead to more questions
 */
export const compareCodebooks = (ours: Codebook, theirs: Codebook, answers: Answers = {}): Comparison => {
  const { matches, meanings } = matchCodebooks(ours, theirs, answers);
  const apart = uniteApart(ours.apart, theirs.apart);
  const all = matches.map((match) => compared(match, meanings, apart));
  const agreeing = all.filter(({ questions }) => questions.length === 0);
  return {
    same: agreeing.filter((match) => match.ours.length > 0 && match.theirs.length > 0),
    newHere: agreeing.filter((match) => match.theirs.length === 0),
    newThere: agreeing.filter((match) => match.ours.length === 0),
    conflicting: all.filter(({ questions }) => questions.length > 0),
    settings: settingQuestions(ours, theirs),
  };
};
