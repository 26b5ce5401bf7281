/** Codes of one series mean nothing in another; a series belongs to one audience, or is shared by choice. */
export type SeriesId = string;

/** An organisation, however many columns, spellings and languages it appears in. */
export interface Organisation {
  readonly id: string;
  /** The name shown to the person who holds the codebook. */
  readonly name: string;
  /** Every other name, acronym and spelling met so far. */
  readonly aliases: readonly string[];
  /** One code a series. */
  readonly codes: Readonly<Record<SeriesId, string>>;
}

/** The list of organisations with their codes: the most dangerous file in the cluster. A value, never changed in place. */
export interface Codebook {
  readonly version: 1;
  readonly organisations: readonly Organisation[];
  /** Codes ever given, a series each; a code is never given twice, also after a deletion. */
  readonly usedCodes: Readonly<Record<SeriesId, readonly string[]>>;
  /** ISO 8601 time of the last change. */
  readonly changedAt: string;
}

/** Cryptographic randomness, passed in by the shell (`crypto.getRandomValues`). */
export type RandomBytes = (count: number) => Uint8Array;
