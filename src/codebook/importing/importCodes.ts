import {
  newOrganisation,
  type Codebook,
  type Organisation,
  type RandomBytes,
  type SeriesId,
} from "../codebook";
import { changeEntries } from "../editing/changeEntries";
import { freshId } from "../freshId";
import { allNames } from "../lookup";
import { checkCodes, type CheckedCodes } from "./checkCodes";
import type { AcceptedCode, ListedCode } from "./codeList";

/** A list with rows that can't be taken: none of it is. Never carries what stands in it. */
export class ListRefusedError extends Error {
  readonly code = "list-refused";
  constructor(readonly data: { readonly count: number }) {
    super(`${data.count} rows of the list can't be taken`);
  }
}

const withCode = (entry: Organisation, { names, code }: AcceptedCode, series: SeriesId): Organisation => {
  const isNameless = entry.name === "" || entry.codes[series] === entry.name;
  const kept = isNameless ? entry.aliases : allNames(entry);
  const [name = entry.name, ...aliases] = new Set(isNameless ? [...names, ...kept] : [...kept, ...names]);
  return { ...entry, name, aliases, codes: { [series]: code, ...entry.codes } };
};

const isUnchanged = (entry: Organisation, changed: Organisation, series: SeriesId): boolean =>
  entry.codes[series] === changed.codes[series] &&
  allNames(entry).join("\n") === allNames(changed).join("\n");

const entriesAfter = (
  { organisations }: Codebook,
  { accepted }: CheckedCodes,
  series: SeriesId,
  random: RandomBytes,
): readonly Organisation[] => {
  const rows = new Map(accepted.map((row) => [row.entry, row]));
  const known = organisations.map((entry) => {
    const row = rows.get(entry);
    if (row === undefined) return entry;
    const changed = withCode(entry, row, series);
    return isUnchanged(entry, changed, series) ? entry : changed;
  });
  const news = accepted.filter(({ entry }) => entry === undefined);
  return [...known, ...news.map((row) => withCode(newOrganisation(freshId(random), ""), row, series))];
};

const usedAfter = (
  { usedCodes }: Codebook,
  organisations: readonly Organisation[],
  series: SeriesId,
): readonly string[] => {
  const given = organisations.flatMap(({ codes }) => codes[series] ?? []);
  return [...new Set([...(usedCodes[series] ?? []), ...given])].sort();
};

/**
 * Takes organisations with the codes they already have into one series: all of the list, or nothing. New codes of the series
 * are written as most of these, where they follow a pattern that tells nothing.
 *
 * @param rows as `readCodeList` gives them; look at `checkCodes` first
 * @param now ISO 8601 time
 * @throws ListRefusedError
 */
export const importCodes = (
  codebook: Codebook,
  series: SeriesId,
  rows: readonly ListedCode[],
  random: RandomBytes,
  now: string,
): Codebook => {
  const checked = checkCodes(codebook, series, rows);
  if (checked.refusals.length > 0) throw new ListRefusedError({ count: checked.refusals.length });
  const { pattern } = checked;
  const organisations = entriesAfter(codebook, checked, series, random);
  const ready: Codebook = {
    ...codebook,
    usedCodes: { ...codebook.usedCodes, [series]: usedAfter(codebook, organisations, series) },
    patterns: pattern === undefined ? codebook.patterns : { ...codebook.patterns, [series]: pattern },
  };
  const imported = changeEntries(ready, organisations, { id: freshId(random), at: now, kind: "imported" });
  return imported === ready ? codebook : imported;
};
