import type { Codebook } from "./codebook";

/** The same organisations with the same names and codes, and the same ways to give more? */
const isSameMap = (one: Codebook, other: Codebook): boolean => {
  const mapOf = ({ organisations, usedCodes, patterns, shared }: Codebook): string =>
    JSON.stringify([organisations, usedCodes, patterns, shared]);
  return mapOf(one) === mapOf(other);
};

/**
 * Takes codes that were given on `before` into what the codebook is by now.
 *
 * @param given `before`, with more entries and codes
 * @returns undefined when somebody else changed entries or codes meanwhile: the same organisation could get a second code,
 *   or two organisations the same one
 */
export const withCodesGiven = (now: Codebook, before: Codebook, given: Codebook): Codebook | undefined => {
  if (!isSameMap(now, before)) return undefined;
  const { organisations, usedCodes, changedAt } = given;
  return { ...now, organisations, usedCodes, changedAt };
};
