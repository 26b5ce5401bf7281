import type { Codebook } from "../codebook/codebook";
import { findContacts } from "../codebook/contacts";
import { caseRule, obeysCase, searchedNames, type CaseRule } from "../codebook/searchedNames";
import { tidyName } from "../codebook/names";
import type { OrganisationIdentity } from "../protocol/rule";
import type { Copy, CopyColumn, Finding } from "./copy";

/** A spelling as it is written, for a search that shares nothing with the matcher's words. */
interface Spelling {
  readonly name: string;
  readonly lower: string;
  readonly rule: CaseRule;
  /** Long phrases count wherever they stand, also inside a word. */
  readonly anywhere: boolean;
}

type Spellings = ReadonlyMap<string, readonly Spelling[]>;

const keyLength = 3;
const phraseLength = 8;

const spellingsOf = (codebook: Codebook): Spellings => {
  const byStart = new Map<string, Spelling[]>();
  for (const { text } of searchedNames(codebook)) {
    const name = tidyName(text);
    const lower = name.toLowerCase();
    const anywhere = lower.length >= phraseLength && lower.includes(" ");
    const start = lower.slice(0, keyLength);
    byStart.set(start, [...(byStart.get(start) ?? []), { name, lower, rule: caseRule(name), anywhere }]);
  }
  return byStart;
};

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}]/u.test(character);

/** A word starts or ends here: no letters on both sides, or `fooBar`. */
const isBoundary = (text: string, at: number): boolean => {
  const [before, after] = [text[at - 1], text[at]];
  return !isLetter(before) || !isLetter(after) || /\p{Ll}\p{Lu}/u.test(`${before ?? ""}${after ?? ""}`);
};

const stands = (spelling: Spelling, text: string, lower: string, at: number): boolean => {
  const end = at + spelling.lower.length;
  if (!lower.startsWith(spelling.lower, at)) return false;
  if (spelling.anywhere) return true;
  return isBoundary(text, at) && isBoundary(text, end) && obeysCase(text.slice(at, end), spelling.rule);
};

const namesIn = (written: string, spellings: Spellings): readonly string[] => {
  const text = tidyName(written);
  const lower = text.toLowerCase();
  const found = new Set<string>();
  // A letter whose lower case is longer (İ) shifts positions: such texts are searched in lower case alone.
  const shown = lower.length === text.length ? text : lower;
  for (let at = 0; at < lower.length; at += 1) {
    for (const spelling of spellings.get(lower.slice(at, at + keyLength)) ?? [])
      if (stands(spelling, shown, lower, at)) found.add(spelling.name);
  }
  return [...found];
};

const stop = (key: string, header: string, name: string, count: number): Finding => ({
  key,
  severity: "stop",
  data: { header, name, count },
});

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** A code may hold the letters of an acronym that was met after it was given. */
const withoutCodes = (text: string, codes: ReadonlySet<string>): string =>
  text.replace(/\b[A-Z0-9]{5}\b/g, (word) => (codes.has(word) ? " " : word));

const leaksOfColumn = (
  { header, values }: CopyColumn,
  spellings: Spellings,
  codes: ReadonlySet<string>,
): readonly Finding[] => {
  const names = new Map<string, number>();
  const contacts = new Map<string, number>();
  const texts = new Set([header, ...values].filter((value) => typeof value === "string"));
  for (const text of texts) {
    for (const name of namesIn(withoutCodes(text, codes), spellings)) count(names, name);
    for (const { kind } of findContacts(text)) count(contacts, kind);
  }
  return [
    ...[...names].map(([name, cells]) => stop("leaked-organisation", header, name, cells)),
    ...[...contacts].map(([kind, cells]) => stop(`leaked-${kind}`, header, "", cells)),
  ];
};

/**
 * The last gate: reads every text of a finished copy for names as they are written in the codebook and for contacts,
 * without the parts `apply` works with. A copy with a finding is not handed over. `count` is of distinct texts.
 */
export const leaks = (
  copy: Copy,
  codebook: Codebook,
  organisations: OrganisationIdentity = "coded",
): readonly Finding[] => {
  if (organisations === "identifiable") return [];
  const spellings = spellingsOf(codebook);
  const codes = new Set(Object.values(codebook.usedCodes).flat());
  return copy.columns.flatMap((column) => leaksOfColumn(column, spellings, codes));
};
