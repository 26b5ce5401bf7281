import type { Audience, InformationType } from "../protocol/rule";

/** Codes of one series mean nothing in another; a series belongs to one audience, or is shared by choice. */
export type SeriesId = string;

export const organisationTypes = [
  "international-ngo",
  "national-ngo",
  "un-agency",
  "red-cross-red-crescent",
  "government",
  "donor",
  "other",
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

/** `left` the cluster; `stopped-sharing` said in writing that it shares no more. */
export const organisationStatuses = ["active", "left", "stopped-sharing"] as const;
export type OrganisationStatus = (typeof organisationStatuses)[number];

/** An organisation, however many columns, spellings and languages it appears in. */
export interface Organisation {
  readonly id: string;
  /** The name shown to the person who holds the codebook. */
  readonly name: string;
  /** Every other name, acronym and spelling met so far. */
  readonly aliases: readonly string[];
  /** By name or alias, where a person said it: a BCP 47 tag. */
  readonly languages: Readonly<Record<string, string>>;
  /** What kind it is, where a person said so. Never part of a code. */
  readonly type?: OrganisationType | undefined;
  readonly status: OrganisationStatus;
  /** One code a series. */
  readonly codes: Readonly<Record<SeriesId, string>>;
  /** Codes it had and no longer gets: whoever has an old copy still asks who they are. */
  readonly formerCodes: Readonly<Record<SeriesId, readonly string[]>>;
}

/** Existing practice: how the codes of a series are written. `{ prefix: "TR-", digits: 3 }` is `TR-180`. */
export interface CodePattern {
  readonly prefix: string;
  readonly digits: number;
}

export const changeKinds = [
  "added",
  "imported",
  "merged",
  "split",
  "renamed",
  "names",
  "details",
  "removed",
  "colleague",
  "undone",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One step of a codebook's history: which entries stood before, and which stood in their place after it. */
export interface Change {
  readonly id: string;
  /** ISO 8601 time. */
  readonly at: string;
  readonly kind: ChangeKind;
  /** As they were. */
  readonly before: readonly Organisation[];
  /** Ids. */
  readonly after: readonly string[];
  /** Id of the change that this one took back. */
  readonly undoes?: string | undefined;
}

/** Somebody asked who stands behind codes. */
export interface LookUp {
  /** ISO 8601 time. */
  readonly at: string;
  readonly codes: readonly string[];
}

/** A copy that was made: what is needed to say which codes went to whom. */
export interface CopyRecord {
  readonly id: string;
  /** ISO 8601 time. */
  readonly at: string;
  readonly informationType: InformationType;
  readonly audience: Audience;
  readonly series: SeriesId;
  /** As the copy says it, `""` where it names none. */
  readonly period: string;
  /** Sorted. */
  readonly codes: readonly string[];
}

/** What may stay in a text wherever it stands. Contacts never: each is looked at by itself. */
export const keptTextKinds = ["organisation", "person", "place"] as const;
export type KeptTextKind = (typeof keptTextKinds)[number];

/** A person's word that a text looks like a name and is only a word. It holds for these letters, in this case. */
export interface KeptText {
  readonly text: string;
  readonly kind: KeptTextKind;
  /** Any name of the organisation it looks like; `""` for other kinds. */
  readonly organisation: string;
  /** Key of the only column it was said of; absent where it was said of all texts. */
  readonly column?: string | undefined;
}

/** The list of organisations with their codes: the most dangerous file in the cluster. A value, never changed in place. */
export interface Codebook {
  readonly version: 2;
  readonly organisations: readonly Organisation[];
  /** Codes ever given, a series each; a code is never given twice, also after a deletion. */
  readonly usedCodes: Readonly<Record<SeriesId, readonly string[]>>;
  /** Series whose codes follow existing practice; all others are random. */
  readonly patterns: Readonly<Record<SeriesId, CodePattern>>;
  /** Audiences that by choice get the codes of another series. */
  readonly shared: Readonly<Partial<Record<Audience, SeriesId | undefined>>>;
  /** Names, folded, of which a person said that they are two organisations however alike. */
  readonly apart: readonly (readonly [string, string])[];
  readonly keptTexts: readonly KeptText[];
  /** Oldest first. */
  readonly history: readonly Change[];
  readonly lookUps: readonly LookUp[];
  readonly copies: readonly CopyRecord[];
  /** Secret of the row fingerprints of earlier copies, 64 hexadecimal digits; `""` until the first copy. */
  readonly fingerprintSalt: string;
  /** ISO 8601 time of the last change. */
  readonly changedAt: string;
}

/** Cryptographic randomness, passed in by the shell (`crypto.getRandomValues`). */
export type RandomBytes = (count: number) => Uint8Array;

/** A new entry without codes. */
export const newOrganisation = (id: string, name: string): Organisation => ({
  id,
  name,
  aliases: [],
  languages: {},
  status: "active",
  codes: {},
  formerCodes: {},
});
