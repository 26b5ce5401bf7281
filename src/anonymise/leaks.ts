import type { Codebook } from "../codebook/codebook";
import { findContacts } from "../codebook/contacts";
import { indexCodebook } from "../codebook/lookup";
import { tidyName } from "../codebook/names";
import type { OrganisationIdentity } from "../protocol/rule";
import { allowedParts, type AllowedParts, type WordOnCopy } from "./allowed";
import type { Copy, CopyColumn, Finding } from "./copy";
import { noTextDecisions } from "./recipe";
import { removedMark } from "./spans";
import { namesStanding, withoutStanding, type NameStanding } from "./named";
import { namesIn, readerOf, spellingsOf, type Spellings } from "./spellings";

const stop = (key: string, header: string, name: string, count: number): Finding => ({
  key,
  severity: "stop",
  data: { header, name, count },
});

/** What the gate looks for. */
interface Sought {
  /** Undefined where organisations may be named, and contacts may stand. */
  readonly spellings: Spellings | undefined;
  readonly nameOf: NameStanding;
  /** See `readerOf`. */
  readonly read: (text: string) => string;
  /** What a person marked, in small letters. */
  readonly marked: readonly string[];
}

const isAllowed = (parts: AllowedParts, kind: "organisation" | "contact", start: number, end: number) =>
  parts.some((part) => part.kind === kind && part.start <= start && end <= part.end);

const leakedNames = (
  text: string,
  parts: AllowedParts,
  { spellings, nameOf, read }: Sought,
): readonly string[] => {
  if (spellings === undefined) return [];
  // A letter after it keeps the spaces before a position.
  const shown = parts.map(({ kind, ...part }) => {
    const [start, end] = [part.start, part.end].map((at) => read(`${text.slice(0, at)}.`).length - 1);
    return { kind, start: start ?? 0, end: end ?? 0 };
  });
  return withoutStanding(namesIn(read(text), spellings), nameOf)
    .filter(({ start, end }) => !isAllowed(shown, "organisation", start, end))
    .map(({ name }) => name);
};

const leakedContacts = (text: string, parts: AllowedParts, { spellings }: Sought): readonly string[] =>
  spellings === undefined
    ? []
    : findContacts(text)
        .filter(({ start, end }) => !isAllowed(parts, "contact", start, end))
        .map(({ kind }) => kind);

const leakedMarks = (text: string, { marked, read }: Sought): readonly string[] => {
  if (marked.length === 0) return [];
  const lower = read(text.replaceAll(removedMark, " ")).toLowerCase();
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
  return [
    ...names.map(([name, count]) => stop("leaked-organisation", header, name, count)),
    ...contacts.map(([kind, count]) => stop(`leaked-${kind}`, header, "", count)),
    ...marks.map(([words, count]) => stop("leaked-marked", header, words, count)),
  ];
};

const nobodySaid: WordOnCopy = { kept: [], texts: noTextDecisions };

/**
 * The last gate: reads every text of a finished copy for names as they are written in the codebook, for contacts and for
 * what a person marked, without the parts `apply` works with. Only what a person let stay may be there, and only where it
 * was found, and names that stand by their organisations' approval. A copy with a finding is not handed over. `count` is of distinct texts.
 */
export const leaks = (
  copy: Pick<Copy, "columns">,
  codebook: Codebook,
  organisations: OrganisationIdentity = "coded",
  word: WordOnCopy = nobodySaid,
): readonly Finding[] => {
  const isOpen = organisations === "identifiable";
  const sought: Sought = {
    spellings: isOpen ? undefined : spellingsOf(codebook),
    nameOf: namesStanding(word.named ?? [], indexCodebook(codebook)),
    read: readerOf(codebook),
    marked: word.texts.marked.map((words) => tidyName(words).toLowerCase()).filter((words) => words !== ""),
  };
  if (isOpen && sought.marked.length === 0) return [];
  const parts = allowedParts(word, codebook);
  return copy.columns.flatMap((column, at) => leaksOfColumn(column, sought, (text) => parts(at, text)));
};
