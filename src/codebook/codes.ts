import type { RandomBytes } from "./codebook";

/** No 0/O, 1/I/L (read for one another), no vowels (no words, no months, no `1E5`). */
const alphabet = "23456789BCDFGHJKMNPQRSTVWXYZ";
const length = 5;
/** The largest multiple of the alphabet in a byte: higher bytes are thrown away, so that all characters are as likely. */
const limit = 256 - (256 % alphabet.length);
const shape = /^(?=.*[2-9])(?=.*[A-Z].*[A-Z])[BCDFGHJKMNPQRSTVWXYZ][2-9BCDFGHJKMNPQRSTVWXYZ]{4}$/;

/** Is this text shaped like one of Confide's codes: a letter first, a digit and another letter after it? */
export const looksLikeCode = (text: string): boolean => shape.test(text);

/** Throws `codes-exhausted` rather than run for ever when randomness is broken. */
export class CodesExhaustedError extends Error {
  readonly code = "codes-exhausted";
  readonly data = {};
  constructor() {
    super("no free code found: is the source of randomness broken?");
  }
}

const draw = (random: RandomBytes): string => {
  let text = "";
  while (text.length < length) {
    for (const byte of random(length * 2)) {
      if (byte < limit && text.length < length) text += alphabet.charAt(byte % alphabet.length);
    }
  }
  return text;
};

/**
 * A code that means nothing and was never given: random, so it tells neither name nor order nor kind.
 *
 * @param isTaken codes given before, and anything else (a name!) that a code must not equal
 */
export const freshCode = (random: RandomBytes, isTaken: (code: string) => boolean): string => {
  for (let attempt = 0; attempt < 10_000; attempt += 1) {
    const code = draw(random);
    if (looksLikeCode(code) && !isTaken(code)) return code;
  }
  throw new CodesExhaustedError();
};
