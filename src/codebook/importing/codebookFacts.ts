import type { Codebook, Organisation, SeriesId } from "../codebook";
import { allCodes, certainKeys, positionsByName } from "../lookup";

/** Who has which name and code, for many questions. */
export interface CodebookFacts {
  /** Entries that have one of these names. */
  readonly entriesWith: (names: readonly string[]) => readonly Organisation[];
  /** Who has or had a code, written in whatever case. */
  readonly ownerOf: (code: string) => Organisation | undefined;
  /** A series in which a code was given, if any was; the one asked about first. */
  readonly seriesOf: (code: string) => SeriesId | undefined;
}

/** Codes that differ in case only are mistaken for one another. */
export const codeKey = (code: string): string => code.toUpperCase();

export const codebookFacts = ({ organisations, usedCodes }: Codebook, series: SeriesId): CodebookFacts => {
  const positions = positionsByName(organisations);
  const owners = new Map(
    organisations.flatMap((entry) => allCodes(entry).map((code) => [codeKey(code), entry] as const)),
  );
  const inSeries = new Map(
    Object.entries({ ...usedCodes, [series]: usedCodes[series] ?? [] })
      .sort(([one], [other]) => Number(one === series) - Number(other === series))
      .flatMap(([name, codes]) => codes.map((code) => [codeKey(code), name] as const)),
  );
  return {
    entriesWith: (names) => {
      const found = names.flatMap(certainKeys).map((key) => organisations[positions.get(key) ?? -1]);
      return [...new Set(found.filter((entry) => entry !== undefined))];
    },
    ownerOf: (code) => owners.get(codeKey(code)),
    seriesOf: (code) => inSeries.get(codeKey(code)),
  };
};
