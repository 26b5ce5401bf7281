/**
 * Another table that a reader can't tell from the true one: by how many people cells would differ. Every equation still
 * adds up, and only suppressed cells differ. That a cell can be more and can be less is the proof that it is protected.
 */
export interface Alternative {
  readonly cells: readonly number[];
  /** For each of `cells`, whole people. */
  readonly changes: readonly number[];
}
