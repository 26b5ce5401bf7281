import { isOfPattern } from "./codePattern";
import type { Codebook, SeriesId } from "./codebook";
import { allCodes } from "./lookup";

/**
 * Workbooks come coded already, also for organisations that nobody knows but by their code: an entry whose name is written as a
 * code of this series has that code, and no other.
 */
export const withCodesAsNamed = (codebook: Codebook, series: SeriesId): Codebook => {
  const used = new Set(codebook.usedCodes[series] ?? []);
  const owned = new Set(codebook.organisations.flatMap(allCodes));
  const pattern = codebook.patterns[series];
  const isOwnCode = (text: string): boolean =>
    !owned.has(text) && (used.has(text) || (pattern !== undefined && isOfPattern(pattern, text)));
  const organisations = codebook.organisations.map((entry) =>
    entry.codes[series] === undefined && isOwnCode(entry.name)
      ? { ...entry, codes: { ...entry.codes, [series]: entry.name } }
      : entry,
  );
  const named = organisations.filter((entry, at) => entry !== codebook.organisations[at]);
  if (named.length === 0) return codebook;
  const all = new Set([...used, ...named.map(({ name }) => name)]);
  return { ...codebook, organisations, usedCodes: { ...codebook.usedCodes, [series]: [...all].sort() } };
};
