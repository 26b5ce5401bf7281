import type { Audience } from "../protocol/rule";
import type { Codebook, SeriesId } from "./codebook";

const nothingShared: Pick<Codebook, "shared"> = { shared: {} };

/** The series an audience's codes come from: its own, unless a person chose to share one. Copies can then be joined by code. */
export const seriesFor = (
  audience: Audience,
  { shared }: Pick<Codebook, "shared"> = nothingShared,
): SeriesId => shared[audience] ?? audience;

/** Remembers which series an audience gets from now on; its own is no sharing. */
export const shareSeries = (
  codebook: Codebook,
  audience: Audience,
  series: SeriesId,
  now: string,
): Codebook => {
  if (seriesFor(audience, codebook) === series) return codebook;
  const chosen = series === audience ? undefined : series;
  return { ...codebook, shared: { ...codebook.shared, [audience]: chosen }, changedAt: now };
};
