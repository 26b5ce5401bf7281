import commonPassphrases from "../data/commonPassphrases.json";

/** How hard a passphrase is to guess. */
export type Strength = "weak" | "fair" | "strong";

/** A word of a language is one of a few thousand to whoever guesses words; capitals and endings add little. */
const wordBits = 11;
const letterBits = Math.log2(26);
const digitBits = Math.log2(10);
const symbolBits = 4;
const yearBits = 7;
/** Shorter runs of letters are not words, and are guessed letter by letter. */
const longestRun = 3;

const parts = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\p{L}\p{Nd}\s]+/gu;

/** How many characters do not go on with a row such as `1234`, `cba` or `aaaa`. */
const surprises = (part: string): number => {
  const codes = Array.from(part, (letter) => letter.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  const goesOn = (step: number, index: number): boolean => Math.abs(step) <= 1 && step === steps[index - 1];
  return codes.length - steps.filter(goesOn).length;
};

const partBits = (part: string): number => {
  const count = surprises(part);
  if (/^\p{L}/u.test(part)) return count > longestRun ? wordBits : count * letterBits;
  if (/^(19|20)\d\d$/u.test(part)) return yearBits;
  return count * (/^\p{Nd}/u.test(part) ? digitBits : symbolBits);
};

/**
 * About how many bits a person who guesses words, years and runs would need: what repeats counts once, and what everybody
 * uses counts nothing. It is an estimate from the outside; it does not know that a word is the organisation's own.
 */
export const passphraseBits = (passphrase: string): number => {
  const found = passphrase.normalize("NFC").toLowerCase().match(parts) ?? [];
  const common = new Set<string>(commonPassphrases);
  return [...new Set(found)]
    .filter((part) => !common.has(part))
    .reduce((sum, part) => sum + partBits(part), 0);
};

const fairFrom = 40;
const strongFrom = 62;

/**
 * The strength shown while a passphrase is chosen; a weak one is not taken. At some 10,000 guesses a second, which Argon2id
 * leaves a well-equipped attacker, 40 bits last about a year and a half on average.
 */
export const strengthOf = (passphrase: string): Strength => {
  const bits = passphraseBits(passphrase);
  if (bits < fairFrom) return "weak";
  return bits < strongFrom ? "fair" : "strong";
};
