import type { EntryFilter } from "../../../codebook/searchEntries";

/** What a person looks for in the list, and where they are in it. */
export interface Browsing {
  readonly query: string;
  readonly filter: EntryFilter;
  /** The entry that has the keyboard, by id. */
  readonly active: string | undefined;
}

export const firstBrowsing: Browsing = { query: "", filter: {}, active: undefined };
