import phrases from "../data/sites.json";
import { headerParts } from "../words/fold";
import { Lexicon } from "../words/lexicon";

export const siteKinds = ["camp", "shelter", "school", "health-facility", "water-point", "other"] as const;
/** What kind of place finer than a community a column names; `other` when neither header nor values say. */
export type SiteKind = (typeof siteKinds)[number];

const lexicon = new Lexicon<keyof typeof phrases>([phrases]);

const kindsIn = (part: string) => lexicon.read(part, "exact").concepts;

/** The kind of site that the header names, else the one that half of the values name. */
export function siteKindOf(header: string, values: readonly string[]): SiteKind {
  const { main, hints } = headerParts(header);
  const [named] = [...main, ...hints].flatMap(kindsIn);
  if (named === undefined && values.filter(isCampCode).length > values.length / 2) return "camp";
  return named ?? commonest(values);
}

/** Syria's camps have a series of their own (`CP000613`). */
const isCampCode = (value: string): boolean => /^CP\d{6}$/i.test(value);

function commonest(values: readonly string[]): SiteKind {
  const counts = new Map<SiteKind, number>();
  for (const value of values) {
    const [kind] = kindsIn(value);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [kind, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? ["other" as const, 0];
  return count * 2 >= values.length ? kind : "other";
}
