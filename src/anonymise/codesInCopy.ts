import type { Codebook, SeriesId } from "../codebook/codebook";
import { codeFinder } from "../codebook/reading/codesInText";
import type { Copy } from "./copy";

/** The codes of a series that stand in a copy, in its columns of organisations and in its texts. Sorted. */
export const codesInCopy = ({ columns }: Copy, codebook: Codebook, series: SeriesId): readonly string[] => {
  const given = new Set(codebook.organisations.flatMap(({ codes }) => codes[series] ?? []));
  const find = codeFinder(given, []);
  const found = new Set<string>();
  for (const { header, cells } of columns)
    for (const value of [header, ...cells.values])
      if (typeof value === "string") for (const code of find(value)) if (given.has(code)) found.add(code);
  return [...found].sort();
};
