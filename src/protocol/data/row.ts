import type {
  ActivityDetail,
  Aspect,
  Audience,
  Condition,
  DisclosureClass,
  InformationType,
  OrganisationIdentity,
  PlaceLevel,
  PopulationDetail,
  Rule,
} from "../rule";

/** What a row says about the four aspects. */
interface Meaning {
  readonly organisations: OrganisationIdentity;
  readonly activity: ActivityDetail;
  readonly finestPlace: PlaceLevel;
  readonly population: PopulationDetail;
}

/** A row as it is written down: an aspect that it does not state is left out. */
export interface Row extends Partial<Meaning> {
  readonly audience: Audience;
  readonly words: { readonly audience: string; readonly level: string; readonly disclosure: string };
  readonly disclosure: DisclosureClass;
  readonly conditions?: readonly Condition[];
  readonly note?: string;
}

/**
 * What holds where a row is silent (docs/adr/0001). The place is the protocol's own: "identifiable information
 * (organization name and location beyond the subdistrict level)".
 */
export const strictReading: Meaning = {
  organisations: "removed",
  activity: "broad",
  finestPlace: "subdistrict",
  population: "aggregated",
};

/** "Not anonymised": a statement about all four aspects. */
export const notAnonymised: Meaning = {
  organisations: "identifiable",
  activity: "full",
  finestPlace: "site",
  population: "disaggregated",
};

/** "Not shared": the strictest there is, and the condition that stops it. */
export const notShared = {
  organisations: "removed",
  activity: "broad",
  finestPlace: "country",
  population: "aggregated",
  conditions: ["not-shared"],
} as const satisfies Meaning & { readonly conditions: readonly Condition[] };

/** The rows of one information type. What a row leaves out is named in `silentOn` and read strictly. */
export function rulesOf(type: InformationType, typeWords: string, rows: readonly Row[]): readonly Rule[] {
  return rows.map(({ audience, words, disclosure, conditions = [], note = "", ...meaning }) => ({
    id: `${type}/${audience}`,
    informationType: type,
    audience,
    words: { informationType: typeWords, ...words },
    ...strictReading,
    ...meaning,
    disclosure,
    conditions,
    silentOn: silentAspects(meaning),
    note,
  }));
}

function silentAspects(meaning: Partial<Meaning>): readonly Aspect[] {
  const stated: Record<Aspect, unknown> = {
    organisations: meaning.organisations,
    activity: meaning.activity,
    place: meaning.finestPlace,
    population: meaning.population,
  };
  return (Object.keys(stated) as Aspect[]).filter((aspect) => stated[aspect] === undefined);
}
