/** A word of a text, folded, with its place in the text it was found in (UTF-16, end exclusive). */
export interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

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

const digitOf = (digit: string): string => {
  const point = digit.charCodeAt(0);
  return String(point - (point >= 0x6f0 ? 0x6f0 : 0x660));
};

const withoutArticle = (word: string): string =>
  word.length >= 5 && word.startsWith("ال") ? word.slice(2) : word;

/** Whether the article of an Arabic word counts (`whole`). Written without spaces it is in the midst of a word. */
export type Articles = "whole" | "without";

const foldForeign = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/[ىیېةەٱکıßøđłæœ]/g, (letter) => sameLetters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, digitOf)
    .replace(/[^\p{L}\p{N}]/gu, "");

/** One word without case, accents, Arabic letter forms and vowels, tatweel, and (`without`) Arabic article. */
const foldWord = (word: string, articles: Articles): string => {
  if (word === "&") return "and";
  if (/^[a-z0-9]*$/i.test(word)) return word.toLowerCase();
  return articles === "whole" ? foldForeign(word) : withoutArticle(foldForeign(word));
};

const splitAtSeams = (word: string, start: number, articles: Articles): readonly Token[] => {
  const tokens: Token[] = [];
  let at = start;
  for (const part of word.split(seam)) {
    tokens.push({ folded: foldWord(part, articles), start: at, end: at + part.length });
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
    return { folded: /[.&]/.test(word) ? foldWord(word, "whole") : word, start, end };
  });
};

/** The words of a text. Letters and digits, `fooBar`, and two scripts come apart; `U.N.` stays whole. */
export const tokenise = (text: string, articles: Articles = "without"): readonly Token[] => {
  if (isPlain(text)) return tokensOfPlain(text);
  const tokens: Token[] = [];
  for (const match of text.matchAll(words)) {
    const word = match[0];
    if (seam.test(word)) tokens.push(...splitAtSeams(word, match.index, articles));
    else {
      const folded = foldWord(word, articles);
      if (folded !== "") tokens.push({ folded, start: match.index, end: match.index + word.length });
    }
  }
  return tokens;
};
