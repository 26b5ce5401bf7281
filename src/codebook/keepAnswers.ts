import { keepApart, type SameAnswers } from "./apart";
import type { Codebook, RandomBytes } from "./codebook";
import { withEntries } from "./enrol";
import { joinAnswered } from "./joinAnswered";

/**
 * Keeps what a person said of names where nobody gets a code: two that are one organisation have one entry afterwards,
 * without a code until a copy gives it one; two that are not are never asked about again.
 */
export const keepAnswers = (
  codebook: Codebook,
  answers: SameAnswers,
  random: RandomBytes,
  now: string,
): Codebook => {
  const { same } = answers;
  const known = joinAnswered(keepApart(codebook, answers, now), same, random, now);
  return same.length === 0 ? known : { ...withEntries(known, same.flat(), random, same), changedAt: now };
};
