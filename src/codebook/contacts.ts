import type { ContactKind, ContactPattern } from "./contactPattern";
import { coordinates, cuedCoordinates } from "./coordinates";
import { emails } from "./emails";
import { links } from "./links";
import { cuedPhones, phones } from "./phones";

/** UTF-16 positions in the text, end exclusive. */
export interface ContactMatch {
  readonly kind: ContactKind;
  readonly start: number;
  readonly end: number;
}

const patterns: readonly ContactPattern[] = [emails, links, coordinates, cuedCoordinates, phones, cuedPhones];

const matchesOf = ({ kind, hint, pattern, isOne }: ContactPattern, text: string): readonly ContactMatch[] => {
  if (!hint.test(text)) return [];
  const matches: ContactMatch[] = [];
  for (const { 0: written, index, groups } of text.matchAll(pattern)) {
    const start = index + (groups?.["cue"]?.length ?? 0);
    if (isOne(written)) matches.push({ kind, start, end: index + written.trimEnd().length });
  }
  return matches;
};

/** E-mails (`name [at] ngo.org` too), phones, links and file paths, coordinates; from left to right, none overlapping. */
export const findContacts = (text: string): readonly ContactMatch[] => {
  const found = patterns.flatMap((pattern) => matchesOf(pattern, text));
  if (found.length < 2) return found;
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: ContactMatch[] = [];
  for (const match of ordered) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
};
