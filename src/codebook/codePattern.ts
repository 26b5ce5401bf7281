import type { CodePattern, RandomBytes } from "./codebook";
import { CodesExhaustedError } from "./codes";

/** The largest multiple of ten in a byte: higher bytes are thrown away, so that all digits are as likely. */
const limit = 250;
/** Fuller than this, and one guesses who has which code: then numbers get a digit more. */
const fullestShare = 0.9;

/**
 * Is this text written as the codes of a pattern, with a number of any length? Without a prefix nothing is: every number
 * would be a code.
 */
export const isOfPattern = ({ prefix }: CodePattern, text: string): boolean =>
  prefix !== "" && text.startsWith(prefix) && /^\d+$/.test(text.slice(prefix.length));

const drawNumber = (digits: number, random: RandomBytes): string => {
  let number = "";
  while (number.length < digits) {
    for (const byte of random(digits * 2))
      if (byte < limit && number.length < digits) number += String(byte % 10);
  }
  return number;
};

/** As many digits as leave room for more codes. */
const roomyDigits = ({ prefix, digits }: CodePattern, given: ReadonlySet<string>): number => {
  const lengths = [...given].filter((code) => code.startsWith(prefix)).map((code) => code.length);
  const isFull = (wanted: number): boolean =>
    lengths.filter((length) => length === prefix.length + wanted).length >= fullestShare * 10 ** wanted;
  let roomy = digits;
  while (isFull(roomy)) roomy += 1;
  return roomy;
};

/**
 * A new code as existing practice writes them: its number is random, so that it tells no order, and was never given.
 *
 * @param given all codes ever given
 * @param isTaken what else a code must not equal
 * @throws CodesExhaustedError when randomness is broken
 */
export const freshPatternCode = (
  pattern: CodePattern,
  random: RandomBytes,
  given: ReadonlySet<string>,
  isTaken: (code: string) => boolean,
): string => {
  const digits = roomyDigits(pattern, given);
  for (let attempt = 0; attempt < 10_000; attempt += 1) {
    const code = pattern.prefix + drawNumber(digits, random);
    if (!given.has(code) && !isTaken(code)) return code;
  }
  throw new CodesExhaustedError();
};

const parts = /^(.*?)(\d+)$/su;

const mostFrequent = (texts: readonly string[]): readonly [text: string, count: number] => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0] ?? ["", 0];
};

/** One code in five may be written otherwise: lists are kept by hand. */
const leastShare = 0.8;
const fewestCodes = 3;

/**
 * How most of these codes are written; undefined when they follow no pattern.
 *
 * @example learnPattern(["TR-180", "TR-007", "TR-212"]) // { prefix: "TR-", digits: 3 }
 */
export const learnPattern = (codes: readonly string[]): CodePattern | undefined => {
  const split = codes.flatMap((code) => {
    const [, prefix = "", number = ""] = parts.exec(code) ?? [];
    return number === "" ? [] : [{ prefix, number }];
  });
  const [prefix, count] = mostFrequent(split.map((one) => one.prefix));
  if (codes.length < fewestCodes || count < leastShare * codes.length) return undefined;
  const numbers = split.filter((one) => one.prefix === prefix).map(({ number }) => String(number.length));
  return { prefix, digits: Number(mostFrequent(numbers)[0]) };
};
