/** The nine kinds of information the annex speaks of. */
export const informationTypes = [
  "4w",
  "dashboard",
  "minutes",
  "training",
  "contacts",
  "assessment",
  "email",
  "strategy",
  "workplan",
] as const;
export type InformationType = (typeof informationTypes)[number];

/**
 * The annex's "information sharing categories".
 * `bodies` is "OCHA, NGO Forum, Partnership Initiative or other bodies/organizations".
 */
export const audiences = [
  "coordinators",
  "members-field",
  "members",
  "inter-cluster",
  "ocha",
  "bodies",
  "wos",
  "public",
] as const;
export type Audience = (typeof audiences)[number];

/** How organisations may appear, from the most closed to the most open. */
export const organisationIdentities = ["removed", "coded", "identifiable"] as const;
export type OrganisationIdentity = (typeof organisationIdentities)[number];

/** How much of the activity information may be seen, from the least. */
export const activityDetails = ["broad", "percentages", "full"] as const;
export type ActivityDetail = (typeof activityDetails)[number];

/** From the coarsest to the finest; `community` is adm4, a `site` lies in a community. */
export const placeLevels = [
  "country",
  "governorate",
  "district",
  "subdistrict",
  "community",
  "site",
] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/** How population figures may appear, from the most closed. */
export const populationDetails = ["aggregated", "disaggregated"] as const;
export type PopulationDetail = (typeof populationDetails)[number];

/** From the most open to the most closed. */
export const disclosureClasses = ["public", "limited", "restricted"] as const;
export type DisclosureClass = (typeof disclosureClasses)[number];

/** What must hold before or while something is shared. */
export const conditions = [
  "not-shared",
  "consent-of-organisation",
  "prior-approval-of-organisation",
  "active-members-only",
  "blind-copy",
  "members-own-anonymised-version",
  "as-needed",
  /** Of each organisation a name and one focal point, and nothing else. */
  "one-focal-point",
  "drafting-only",
] as const;
export type Condition = (typeof conditions)[number];

/** A question the annex leaves open in a row. Where it is silent, the stricter reading holds. */
export const aspects = ["organisations", "activity", "place", "population"] as const;
export type Aspect = (typeof aspects)[number];

/** One row of the annex: its own words, and what they mean as data. */
export interface Rule {
  /** `informationType/audience`, for example `4w/ocha`. */
  readonly id: string;
  readonly informationType: InformationType;
  readonly audience: Audience;
  readonly words: RuleWords;
  readonly organisations: OrganisationIdentity;
  readonly activity: ActivityDetail;
  readonly finestPlace: PlaceLevel;
  readonly population: PopulationDetail;
  readonly disclosure: DisclosureClass;
  readonly conditions: readonly Condition[];
  /** Aspects the row says nothing about; their values above are the stricter reading. */
  readonly silentOn: readonly Aspect[];
  /** What a reader of the scanned text should know, in English; empty for most rows. */
  readonly note: string;
}

/** The protocol's own words, in full and unchanged but for line breaks and footnote marks. */
export interface RuleWords {
  readonly informationType: string;
  readonly audience: string;
  readonly level: string;
  /** The disclosure column: class and sentence, as written. */
  readonly disclosure: string;
}
