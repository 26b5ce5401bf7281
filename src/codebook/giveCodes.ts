import type { Codebook, RandomBytes, SeriesId } from "./codebook";
import { freshPatternCode } from "./codePattern";
import { freshCode } from "./codes";
import { foldName } from "./fold";
import { positionsByName } from "./lookup";

/** Every run of two and more characters: an acronym must not even stand inside a code. */
const partsOf = (code: string): readonly string[] =>
  Array.from({ length: code.length - 1 }, (_, start) => start).flatMap((start) =>
    Array.from({ length: code.length - start - 1 }, (_, more) => code.slice(start, start + more + 2)),
  );

/**
 * Gives every organisation without a code in this series one, never given before: random and with no name inside, or in the
 * pattern of the series where it follows existing practice.
 */
export const giveCodes = (codebook: Codebook, series: SeriesId, random: RandomBytes): Codebook => {
  const given = new Set(Object.values(codebook.usedCodes).flat());
  const names = positionsByName(codebook.organisations);
  const isName = (text: string): boolean => names.has(foldName(text));
  const isTaken = (code: string): boolean => given.has(code) || partsOf(code).some(isName);
  const pattern = codebook.patterns[series];
  const draw = (): string =>
    pattern === undefined ? freshCode(random, isTaken) : freshPatternCode(pattern, random, given, isName);
  const fresh: string[] = [];
  const organisations = codebook.organisations.map((organisation) => {
    if (organisation.codes[series] !== undefined) return organisation;
    const code = draw();
    given.add(code);
    fresh.push(code);
    return { ...organisation, codes: { ...organisation.codes, [series]: code } };
  });
  if (fresh.length === 0) return codebook;
  // Sorted, so that the list of used codes does not tell the order of enrolment.
  const used = [...(codebook.usedCodes[series] ?? []), ...fresh].sort();
  return { ...codebook, organisations, usedCodes: { ...codebook.usedCodes, [series]: used } };
};
