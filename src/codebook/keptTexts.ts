import type { Codebook, KeptText } from "./codebook";

const isSame = (one: KeptText, other: KeptText): boolean =>
  one.text === other.text &&
  one.kind === other.kind &&
  one.organisation === other.organisation &&
  one.column === other.column;

/** The codebook with one more text that stays. */
export const keepText = (codebook: Codebook, kept: KeptText, now: string): Codebook => ({
  ...codebook,
  keptTexts: [...codebook.keptTexts.filter((one) => !isSame(one, kept)), kept],
  changedAt: now,
});

/** The codebook as it was before `keepText`. */
export const keepTextNoMore = (codebook: Codebook, kept: KeptText, now: string): Codebook => ({
  ...codebook,
  keptTexts: codebook.keptTexts.filter((one) => !isSame(one, kept)),
  changedAt: now,
});
