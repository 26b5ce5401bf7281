/** Letters that Unicode does not take apart but people write for one another. */
const sameLetters: Readonly<Record<string, string>> = {
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ة: "ه",
  ە: "ه",
  ٱ: "ا",
  ک: "ك",
  ı: "i",
  ß: "ss",
  ø: "o",
  đ: "d",
  ł: "l",
  æ: "ae",
  œ: "oe",
  ς: "σ",
};

const digitOf = (digit: string): string => {
  const point = digit.charCodeAt(0);
  return String(point - (point >= 0x6f0 ? 0x6f0 : 0x660));
};

/** Without case, accents, Arabic letter forms and vowels, tatweel. */
const foldCharacter = (character: string): string =>
  character === "&"
    ? "and"
    : character
        .normalize("NFKD")
        .replace(/[\p{M}\u0640]/gu, "")
        .toLowerCase()
        .replace(/./gu, (letter) => sameLetters[letter] ?? letter)
        .replace(/[٠-٩۰-۹]/g, digitOf)
        .replace(/[^\p{L}\p{N}]/gu, "");

/** What is to be known of a character, as bits of one number; the low 16 are what it is folded to, where that is one UTF-16 unit. */
const foldBits = 0xffff;
/** It is folded to more than one. */
const several = 0xffff;
export const letterBit = 1 << 16;
export const markBit = 1 << 17;
export const digitBit = 1 << 18;
/** It is a word by itself. */
export const signBit = 1 << 19;
/** A word ends where one character leaves what the next one enters: `fooBar`, or Arabic letters beside Latin ones. */
const leaves = { lower: 1 << 20, arabic: 1 << 21, latin: 1 << 22 } as const;
const enters = { upper: 1 << 23, latin: 1 << 24, arabic: 1 << 25 } as const;
const fromLeavingToEntering = 3;
const entering = enters.upper | enters.latin | enters.arabic;
/** It takes two UTF-16 units. */
const wideBit = 1 << 26;
const known = 1 << 27;

const tests: readonly (readonly [bits: number, pattern: RegExp])[] = [
  [letterBit, /\p{L}/u],
  [markBit, /\p{M}/u],
  [digitBit, /\p{N}/u],
  [signBit, /&/],
  [leaves.lower, /\p{Ll}/u],
  [enters.upper, /\p{Lu}/u],
  [leaves.arabic | enters.arabic, /[\u0600-\u06ff]/],
  [leaves.latin | enters.latin, /\p{Script=Latin}/u],
  [wideBit, /[\u{10000}-\u{10ffff}]/u],
];

/** By code point; 0 until it is met. */
const facts = new Int32Array(0x110000);
const longFolds = new Map<number, string>();

/** Looks a character up in Unicode, once: a million texts have the same few hundred. */
const learn = (point: number): number => {
  const character = String.fromCodePoint(point);
  const fold = foldCharacter(character);
  if (fold.length > 1) longFolds.set(point, fold);
  const folded = fold.length > 1 ? several : fold === "" ? 0 : fold.charCodeAt(0);
  const fact = tests.reduce((sum, [bits, test]) => (test.test(character) ? sum | bits : sum), known | folded);
  facts[point] = fact;
  return fact;
};

/** The facts of the character at a place; 0 behind the last. */
export const factsAt = (text: string, at: number): number => {
  if (at >= text.length) return 0;
  const point = text.codePointAt(at) ?? 0;
  const fact = facts[point] ?? 0;
  return fact === 0 ? learn(point) : fact;
};

/** In UTF-16 units. */
export const widthOf = (fact: number): 1 | 2 => ((fact & wideBit) === 0 ? 1 : 2);

export const isSeam = (before: number, after: number): boolean =>
  ((before << fromLeavingToEntering) & after & entering) !== 0;

/**
 * Puts what the character at a place is folded to behind the `length` letters there are.
 *
 * @returns how many there are then
 */
export const putFold = (
  letters: number[],
  length: number,
  text: string,
  at: number,
  fact: number,
): number => {
  const fold = fact & foldBits;
  if (fold === 0) return length;
  if (fold !== several) {
    letters[length] = fold;
    return length + 1;
  }
  const units = longFolds.get(text.codePointAt(at) ?? 0) ?? "";
  for (let unit = 0; unit < units.length; unit += 1) letters[length + unit] = units.charCodeAt(unit);
  return length + units.length;
};
