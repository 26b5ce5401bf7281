import type { Codebook } from "./codebook";

/** The same organisations with the same names and codes, kept apart alike, and the same ways to give more? */
const isSameMap = (one: Codebook, other: Codebook): boolean => {
  const mapOf = ({ organisations, usedCodes, patterns, shared, apart }: Codebook): string =>
    JSON.stringify([organisations, usedCodes, patterns, shared, apart]);
  return mapOf(one) === mapOf(other);
};

/**
 * Takes codes that were given on `before`, and the record of the copy they went into, into what the codebook is by now.
 *
 * @param given `before`, with more entries, codes and copies, and with what a person said of names that are alike
 * @returns undefined when somebody else changed entries or codes meanwhile: the same organisation could get a second code,
 *   or two organisations the same one
 */
export const withCodesGiven = (now: Codebook, before: Codebook, given: Codebook): Codebook | undefined => {
  if (!isSameMap(now, before)) return undefined;
  const { organisations, usedCodes, apart, changedAt } = given;
  const history = [...now.history, ...given.history.slice(before.history.length)];
  const copies = [...now.copies, ...given.copies.slice(before.copies.length)];
  const fingerprintSalt = now.fingerprintSalt === "" ? given.fingerprintSalt : now.fingerprintSalt;
  return { ...now, organisations, usedCodes, apart, history, copies, fingerprintSalt, changedAt };
};
