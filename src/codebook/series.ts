import type { Audience } from "../protocol/rule";
import type { SeriesId } from "./codebook";

/** Audiences that by choice read the codes of another audience's series; their copies can then be joined by code. */
export interface SeriesOptions {
  readonly shared?: Readonly<Partial<Record<Audience, SeriesId>>>;
}

/** The series an audience's codes come from: its own, unless a person chose to share one. */
export const seriesFor = (audience: Audience, options: SeriesOptions = {}): SeriesId =>
  options.shared?.[audience] ?? audience;
