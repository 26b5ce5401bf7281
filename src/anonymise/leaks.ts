import type { Codebook } from "../codebook/codebook";
import { findContacts } from "../codebook/contacts";
<<<<<<< HEAD
import { codeRemover } from "../codebook/reading/codesInText";
=======
import { tidyName } from "../codebook/names";
>>>>>>> 11433bc (Every hit inside texts is listed with its place, and what a person lets stay is put back; the last gate honours exactly that)
import type { OrganisationIdentity } from "../protocol/rule";
import { allowedParts, type AllowedParts, type PersonsWord } from "./allowed";
import type { Copy, CopyColumn, Finding } from "./copy";
import { noTextDecisions } from "./recipe";
import { removedMark } from "./spans";
import { namesIn, spellingsOf, type Spellings } from "./spellings";

const stop = (key: string, header: string, name: string, count: number): Finding => ({
  key,
  severity: "stop",
  data: { header, name, count },
});

/** What the gate looks for. */
interface Sought {
  /** Undefined where organisations may be named, and contacts may stand. */
  readonly spellings: Spellings | undefined;
  readonly codes: ReadonlySet<string>;
  /** What a person marked, in small letters. */
  readonly marked: readonly string[];
}

/** On one line, and without codes: one may hold the letters of an acronym that was met after it was given. */
const readable = (text: string, codes: ReadonlySet<string>): string =>
  tidyName(text.replace(/\b[A-Z0-9]{5}\b/g, (word) => (codes.has(word) ? " " : word)));

const isAllowed = (parts: AllowedParts, kind: "organisation" | "contact", start: number, end: number) =>
  parts.some((part) => part.kind === kind && part.start <= start && end <= part.end);

const leakedNames = (text: string, parts: AllowedParts, { spellings, codes }: Sought): readonly string[] => {
  if (spellings === undefined) return [];
  const read = (part: string): string => readable(part, codes);
  // A letter after it keeps the spaces before a position.
  const shown = parts.map(({ kind, ...part }) => {
    const [start, end] = [part.start, part.end].map((at) => read(`${text.slice(0, at)}.`).length - 1);
    return { kind, start: start ?? 0, end: end ?? 0 };
  });
  return namesIn(read(text), spellings)
    .filter(({ start, end }) => !isAllowed(shown, "organisation", start, end))
    .map(({ name }) => name);
};

<<<<<<< HEAD
const textsOf = ({ header, cells }: CopyColumn): ReadonlySet<string> =>
  new Set([header, ...cells.values.filter((value) => typeof value === "string")]);

const leaksOfColumn = (
  column: CopyColumn,
  spellings: Spellings,
  withoutCodes: (text: string) => string,
): readonly Finding[] => {
  const names = new Map<string, number>();
  const contacts = new Map<string, number>();
  for (const text of textsOf(column)) {
    for (const name of namesIn(withoutCodes(text), spellings)) count(names, name);
    for (const { kind } of findContacts(text)) count(contacts, kind);
  }
  const { header } = column;
=======
const leakedContacts = (text: string, parts: AllowedParts, { spellings }: Sought): readonly string[] =>
  spellings === undefined
    ? []
    : findContacts(text)
        .filter(({ start, end }) => !isAllowed(parts, "contact", start, end))
        .map(({ kind }) => kind);

const leakedMarks = (text: string, { marked, codes }: Sought): readonly string[] => {
  if (marked.length === 0) return [];
  const lower = readable(text.replaceAll(removedMark, " "), codes).toLowerCase();
  return marked.filter((words) => lower.includes(words));
};

/** In how many of the texts each is found. */
const counted = (
  texts: ReadonlySet<string>,
  search: (text: string) => readonly string[],
): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const found = search(text);
    if (found.length === 0) continue;
    for (const one of new Set(found)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts];
};

const leaksOfColumn = (
  { header, cells }: CopyColumn,
  sought: Sought,
  partsOf: (text: string) => AllowedParts,
): readonly Finding[] => {
  const texts = new Set([header, ...cells.values.filter((value) => typeof value === "string")]);
  const names = counted(texts, (text) => leakedNames(text, partsOf(text), sought));
  const contacts = counted(texts, (text) => leakedContacts(text, partsOf(text), sought));
  const marks = counted(texts, (text) => leakedMarks(text, sought));
>>>>>>> 11433bc (Every hit inside texts is listed with its place, and what a person lets stay is put back; the last gate honours exactly that)
  return [
    ...names.map(([name, count]) => stop("leaked-organisation", header, name, count)),
    ...contacts.map(([kind, count]) => stop(`leaked-${kind}`, header, "", count)),
    ...marks.map(([words, count]) => stop("leaked-marked", header, words, count)),
  ];
};

const nobodySaid: PersonsWord = { kept: [], texts: noTextDecisions };

/**
 * The last gate: reads every text of a finished copy for names as they are written in the codebook, for contacts and for
 * what a person marked, without the parts `apply` works with. Only what a person let stay may be there, and only where it
 * was found. A copy with a finding is not handed over. `count` is of distinct texts.
 */
export const leaks = (
  copy: Copy,
  codebook: Codebook,
  organisations: OrganisationIdentity = "coded",
  word: PersonsWord = nobodySaid,
): readonly Finding[] => {
<<<<<<< HEAD
  if (organisations === "identifiable") return [];
  const spellings = spellingsOf(codebook);
  // A code may hold the letters of an acronym that was met after it was given.
  const withoutCodes = codeRemover(Object.values(codebook.usedCodes).flat());
  return copy.columns.flatMap((column) => leaksOfColumn(column, spellings, withoutCodes));
=======
  const isOpen = organisations === "identifiable";
  const sought: Sought = {
    spellings: isOpen ? undefined : spellingsOf(codebook),
    codes: new Set(Object.values(codebook.usedCodes).flat()),
    marked: word.texts.marked.map((words) => tidyName(words).toLowerCase()).filter((words) => words !== ""),
  };
  if (isOpen && sought.marked.length === 0) return [];
  const parts = allowedParts(word, codebook);
  return copy.columns.flatMap((column, at) => leaksOfColumn(column, sought, (text) => parts(at, text)));
>>>>>>> 11433bc (Every hit inside texts is listed with its place, and what a person lets stay is put back; the last gate honours exactly that)
};
