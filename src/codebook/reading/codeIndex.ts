import type { Codebook, Organisation, SeriesId } from "../codebook";
import { allCodes } from "../lookup";

/** `former`: the organisation has another one now. `removed`: its entry was taken out of the codebook. */
export type CodeStanding = "current" | "former" | "removed";

/** An organisation that a code stands for, or stood for. */
export interface CodeHolder {
  readonly organisation: Organisation;
  readonly series: readonly SeriesId[];
  readonly standing: CodeStanding;
}

/** Every code ever given, with its holders: one, or none when nothing is known of it any more; several after a merge. */
export type CodeIndex = ReadonlyMap<string, readonly CodeHolder[]>;

const seriesWith = (organisation: Organisation, code: string): readonly SeriesId[] => {
  const { codes, formerCodes } = organisation;
  return [...new Set([...Object.keys(codes), ...Object.keys(formerCodes)])].filter(
    (series) => codes[series] === code || formerCodes[series]?.includes(code),
  );
};

const holderOf = (organisation: Organisation, code: string, isRemoved: boolean): CodeHolder => {
  const isCurrent = Object.values(organisation.codes).includes(code);
  const standing = isRemoved ? "removed" : isCurrent ? "current" : "former";
  return { organisation, series: seriesWith(organisation, code), standing };
};

/** Entries that were taken out, as they last were. */
const removedEntries = ({ organisations, history }: Codebook): readonly Organisation[] => {
  const removed = new Map(history.flatMap(({ before }) => before).map((entry) => [entry.id, entry]));
  for (const { id } of organisations) removed.delete(id);
  return [...removed.values()];
};

export const indexCodes = (codebook: Codebook): CodeIndex => {
  const index = new Map<string, CodeHolder[]>();
  const given = Object.values(codebook.usedCodes).flat();
  for (const code of given) index.set(code, []);
  for (const organisation of codebook.organisations)
    for (const code of new Set(allCodes(organisation)))
      index.set(code, [...(index.get(code) ?? []), holderOf(organisation, code, false)]);
  for (const organisation of removedEntries(codebook))
    for (const code of new Set(allCodes(organisation)))
      if ((index.get(code) ?? []).length === 0) index.set(code, [holderOf(organisation, code, true)]);
  return index;
};
