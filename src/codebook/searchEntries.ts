import type { Codebook, Organisation, OrganisationStatus, OrganisationType, SeriesId } from "./codebook";
import { withoutInvisible } from "./fold";
import { wordsOf } from "./foldedText";
import { foldText } from "./foldText";
import { allCodes, allNames } from "./lookup";

/** Which entries a person wants to see; what is undefined does not matter. */
export interface EntryFilter {
  readonly type?: OrganisationType | "unknown" | undefined;
  readonly status?: OrganisationStatus | undefined;
  /** Those that have no code in this series. */
  readonly withoutCode?: SeriesId | undefined;
}

/** Entries with what is searched in them, made once for many searches. */
export type SearchableEntries = readonly {
  readonly entry: Organisation;
  readonly text: string;
}[];

/** Unlike `foldName`, as it is typed: a name that is half there has no legal form to leave out, and may end in an article. */
const fold = (text: string): string => wordsOf(foldText(withoutInvisible(text), "whole")).join("");

/** A sign that no folded text has: nothing is found across two names. */
const between = "\n";

/** Entries by the name that is shown. */
export const searchableEntries = ({ organisations }: Codebook): SearchableEntries => {
  const order = new Intl.Collator(undefined, { numeric: true });
  return organisations
    .map((entry) => ({
      entry,
      text: [...allNames(entry), ...allCodes(entry)].map(fold).join(between),
    }))
    .sort((one, other) => order.compare(one.entry.name, other.entry.name));
};

const passes = ({ type, status, withoutCode }: EntryFilter, entry: Organisation): boolean =>
  (type === undefined || (entry.type ?? "unknown") === type) &&
  (status === undefined || entry.status === status) &&
  (withoutCode === undefined || entry.codes[withoutCode] === undefined);

/** Entries of which any name, acronym, spelling or code holds what is typed, however it is written. */
export const searchEntries = (
  searchable: SearchableEntries,
  query: string,
  filter: EntryFilter = {},
): readonly Organisation[] => {
  const wanted = fold(query);
  return searchable
    .filter(({ entry, text }) => text.includes(wanted) && passes(filter, entry))
    .map(({ entry }) => entry);
};
