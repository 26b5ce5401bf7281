import type { Codebook, Organisation, SeriesId } from "./codebook";
import { foldName, searchKeys } from "./fold";
import { namesWithin } from "./names";

/** Organisations by any of their names, spellings and codes. */
export interface CodebookIndex {
  /** By code (of any series, also a former one) first, then by name. */
  readonly find: (text: string) => Organisation | undefined;
}

/** Name and aliases, the name first. */
export const allNames = (organisation: Pick<Organisation, "name" | "aliases">): readonly string[] => [
  organisation.name,
  ...organisation.aliases,
];

/** Codes it has and had, of all series. */
export const allCodes = ({ codes, formerCodes }: Organisation): readonly string[] => [
  ...Object.values(codes),
  ...Object.values(formerCodes).flat(),
];

/** Names that share one of these are certain to be of one organisation (see `likeness`). */
export const certainKeys = (name: string): readonly string[] =>
  [name, ...namesWithin(name)].flatMap(searchKeys).filter((key) => key !== "");

/**
 * The keys of all names, with the position of their organisation; where two claim a name the earlier keeps it, and a name
 * of its own goes before one that stands inside another.
 */
export const positionsByName = (organisations: readonly Organisation[]): Map<string, number> => {
  const positions = new Map<string, number>();
  for (const keysOf of [searchKeys, certainKeys])
    organisations.forEach((organisation, position) => {
      for (const key of allNames(organisation).flatMap(keysOf))
        if (key !== "" && !positions.has(key)) positions.set(key, position);
    });
  return positions;
};

export const indexCodebook = (codebook: Codebook): CodebookIndex => {
  const { organisations } = codebook;
  const positions = positionsByName(organisations);
  const byCode = new Map(
    organisations.flatMap((organisation) =>
      allCodes(organisation).map((code): [string, Organisation] => [code, organisation]),
    ),
  );
  const find = (text: string): Organisation | undefined =>
    byCode.get(text.trim()) ?? organisations[positions.get(foldName(text)) ?? -1];
  return { find };
};

/** One key for all names of an organisation: the entry's, or the folded name where the codebook does not know it. */
export const organisationKey =
  ({ find }: CodebookIndex): ((name: string) => string) =>
  (name) =>
    find(name)?.id ?? foldName(name);

/** The code of one organisation in one series; undefined when the codebook does not know it. For many, index first. */
export const codeOf = (codebook: Codebook, name: string, series: SeriesId): string | undefined =>
  indexCodebook(codebook).find(name)?.codes[series];
