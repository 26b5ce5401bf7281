import { audiences, type Audience } from "../../protocol/rule";
import type { Codebook, SeriesId } from "../codebook";
import { seriesFor } from "../series";

/** Whose copies had a code, as far as copies were recorded; else whose copies get the codes of these series. */
export const audiencesOf = (
  { copies, shared }: Codebook,
  code: string,
  series: readonly SeriesId[],
): readonly Audience[] => {
  const had = new Set(copies.filter(({ codes }) => codes.includes(code)).map(({ audience }) => audience));
  const gets = (audience: Audience): boolean => series.includes(shared[audience] ?? seriesFor(audience));
  return audiences.filter((audience) => (had.size > 0 ? had.has(audience) : gets(audience)));
};
