import type { Organisation } from "../codebook";
import { allCodes } from "../lookup";
import type { Answers, Match, Question } from "./comparison";
import type { Link } from "./matchEntries";

/** Codes that mean one organisation here and another there. */
export interface Meaning {
  readonly ours: Organisation;
  readonly theirs: Organisation;
  readonly codes: readonly string[];
}

const ownersOf = (matches: readonly Match[]): ReadonlyMap<string, readonly Owner[]> => {
  const owners = new Map<string, Owner[]>();
  for (const match of matches)
    for (const entry of match.theirs)
      for (const code of new Set(allCodes(entry)))
        owners.set(code, [...(owners.get(code) ?? []), { entry, match }]);
  return owners;
};

interface Owner {
  readonly entry: Organisation;
  readonly match: Match;
}

/** In whatever series: a reader who asks for a code names none. */
export const findMeanings = (matches: readonly Match[]): readonly Meaning[] => {
  const owners = ownersOf(matches);
  const meanings = new Map<string, Meaning>();
  for (const match of matches)
    for (const ours of match.ours)
      for (const code of new Set(allCodes(ours)))
        for (const other of owners.get(code) ?? []) {
          if (other.match === match) continue;
          const key = `${ours.id} ${other.entry.id}`;
          const codes = [...(meanings.get(key)?.codes ?? []), code];
          meanings.set(key, { ours, theirs: other.entry, codes });
        }
  return [...meanings.values()];
};

export const meaningQuestion = ({ ours, theirs, codes }: Meaning): Question => ({
  key: `meaning ${ours.id} ${theirs.id}`,
  kind: "meaning",
  subject: codes.join(", "),
  series: "",
  ours: [ours.name],
  theirs: [theirs.name],
  answers: ["ours", "theirs", "one"],
});

/** Entries that a person said are one organisation, because they have a code in common. */
export const linksIn = (meanings: readonly Meaning[], answers: Answers): readonly Link[] =>
  meanings
    .filter((meaning) => answers[meaningQuestion(meaning).key] === "one")
    .map(({ ours, theirs }) => [ours.id, theirs.id]);

const withoutCodes = (entry: Organisation, codes: ReadonlySet<string>): Organisation => {
  const left = Object.entries(entry.formerCodes).map(
    ([series, list]) => [series, list.filter((code) => !codes.has(code))] as const,
  );
  return {
    ...entry,
    codes: Object.fromEntries(Object.entries(entry.codes).filter(([, code]) => !codes.has(code))),
    formerCodes: Object.fromEntries(left.filter(([, list]) => list.length > 0)),
  };
};

/** Entries without the codes that the answers give to an entry of the other side. */
export const withoutLostCodes = (match: Match, meanings: readonly Meaning[], answers: Answers): Match => {
  const lostBy = (side: "ours" | "theirs", entry: Organisation): ReadonlySet<string> => {
    const other = side === "ours" ? "theirs" : "ours";
    const lost = meanings.filter(
      (meaning) => meaning[side] === entry && answers[meaningQuestion(meaning).key] === other,
    );
    return new Set(lost.flatMap(({ codes }) => codes));
  };
  const left = (side: "ours" | "theirs"): readonly Organisation[] =>
    match[side].map((entry) => {
      const lost = lostBy(side, entry);
      return lost.size === 0 ? entry : withoutCodes(entry, lost);
    });
  return { ours: left("ours"), theirs: left("theirs") };
};
