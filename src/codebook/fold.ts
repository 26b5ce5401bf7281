/** A word of a text, folded, with its place in the text it was found in (UTF-16, end exclusive). */
export interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Zero-width and direction marks: nobody sees them, and a name with one inside would slip through. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

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
};

const words = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])|\p{N}+|[\p{L}\p{M}\u0640]+|&/gu;
/** `fooBar`, and Arabic letters beside Latin ones. */
const seam =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=[\u0600-\u06ff])(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=[\u0600-\u06ff])/u;
const articles = new Set(["the", "le", "la", "les", "l"]);
const legalSuffixes = new Set(["ltd", "limited", "inc", "llc", "plc", "gmbh", "ev", "asbl", "sarl"]);

export const withoutInvisible = (text: string): string => text.replace(invisible, "");

const digitOf = (digit: string): string => {
  const point = digit.charCodeAt(0);
  return String(point - (point >= 0x6f0 ? 0x6f0 : 0x660));
};

const withoutArticle = (word: string): string =>
  word.length >= 5 && word.startsWith("ال") ? word.slice(2) : word;

const foldForeign = (word: string): string =>
  withoutArticle(
    word
      .normalize("NFKD")
      .replace(/[\p{M}\u0640]/gu, "")
      .toLowerCase()
      .replace(/[ىیېةەٱکıßøđłæœ]/g, (letter) => sameLetters[letter] ?? letter)
      .replace(/[٠-٩۰-۹]/g, digitOf)
      .replace(/[^\p{L}\p{N}]/gu, ""),
  );

/** One word without case, accents, Arabic letter forms and vowels, tatweel, and Arabic article. */
export const foldWord = (word: string): string => {
  if (word === "&") return "and";
  return /^[a-z0-9]*$/i.test(word) ? word.toLowerCase() : foldForeign(word);
};

const splitAtSeams = (word: string, start: number): readonly Token[] => {
  const tokens: Token[] = [];
  let at = start;
  for (const part of word.split(seam)) {
    tokens.push({ folded: foldWord(part), start: at, end: at + part.length });
    at += part.length;
  }
  return tokens;
};

const plainWords = /[a-z](?:\.[a-z])+(?![a-z])|[0-9]+|[a-z]+|&/g;

/** Latin without accents and seams, as most texts are: they need no look at each letter's script. */
const isPlain = (text: string): boolean => !/[^ -~\s]/.test(text) && !/[a-z][A-Z]/.test(text);

/** The words of a plain text, all of which stand as they are found: letters, digits and `&` are never passed over. */
const tokensOfPlain = (text: string): readonly Token[] => {
  const lower = text.toLowerCase();
  let end = 0;
  return (lower.match(plainWords) ?? []).map((word) => {
    const start = lower.indexOf(word, end);
    end = start + word.length;
    return { folded: /[.&]/.test(word) ? foldWord(word) : word, start, end };
  });
};

/** The words of a text. Letters and digits, `fooBar`, and two scripts come apart; `U.N.` stays whole. */
export const tokenise = (text: string): readonly Token[] => {
  if (isPlain(text)) return tokensOfPlain(text);
  const tokens: Token[] = [];
  for (const match of text.matchAll(words)) {
    const word = match[0];
    if (seam.test(word)) tokens.push(...splitAtSeams(word, match.index));
    else {
      const folded = foldWord(word);
      if (folded !== "") tokens.push({ folded, start: match.index, end: match.index + word.length });
    }
  }
  return tokens;
};

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\p{N}+$/u.test(word);

/** The words that are the name itself: without a leading article and a trailing legal form. */
export const tokensOfName = (tokens: readonly Token[]): readonly Token[] => {
  const first = tokens.length > 1 && articles.has(tokens[0]?.folded ?? "") ? 1 : 0;
  const isLegal = tokens.length - first > 1 && legalSuffixes.has(tokens.at(-1)?.folded ?? "");
  return first === 0 && !isLegal ? tokens : tokens.slice(first, isLegal ? -1 : undefined);
};

/** The words of a name that count, folded. */
export const nameWords = (name: string): readonly string[] =>
  tokensOfName(tokenise(withoutInvisible(name))).map(({ folded }) => folded);

/**
 * The key under which two spellings are the same name; not for reading. Two numbers in a row stay apart, all else is
 * joined, so that `Mercy-Hands`, `MercyHands` and `mercy hands` are one.
 *
 * @example foldName("The Hope Foundation, Ltd.") // "hopefoundation"
 * @example foldName("مؤسّسة الأمل") === foldName("موسسة الامل") // true
 */
export const foldName = (name: string): string =>
  nameWords(name).reduce(
    (key, word, at, all) => (isNumber(word) && isNumber(all[at - 1]) ? `${key} ${word}` : key + word),
    "",
  );
