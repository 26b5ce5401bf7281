import type { Codebook } from "../codebook/codebook";
import { findContacts } from "../codebook/contacts";
import { codeRemover } from "../codebook/reading/codesInText";
import type { OrganisationIdentity } from "../protocol/rule";
import type { Copy, CopyColumn, Finding } from "./copy";
import { namesIn, spellingsOf, type Spellings } from "./spellings";

const stop = (key: string, header: string, name: string, count: number): Finding => ({
  key,
  severity: "stop",
  data: { header, name, count },
});

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

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
  // A code may hold the letters of an acronym that was met after it was given.
  const withoutCodes = codeRemover(Object.values(codebook.usedCodes).flat());
  return copy.columns.flatMap((column) => leaksOfColumn(column, spellings, withoutCodes));
};
