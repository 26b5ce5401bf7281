import { distance } from "fastest-levenshtein";
import { headerWords } from "./fold";
import { push, type Phrase } from "./phrases";

/** Letters that an abbreviation has at least. */
const shortest = 3;

/** Finds phrases of one word by words that are written wrongly or cut short. */
export class NearWords<Concept extends string> {
  private readonly byLetter = new Map<string, Phrase<Concept>[]>();
  private readonly byStart = new Map<string, Phrase<Concept>[]>();

  constructor(phrases: readonly Phrase<Concept>[]) {
    for (const phrase of phrases.filter(({ words }) => words.length === 1)) {
      const [word = ""] = phrase.words;
      if (word.length >= 6) push(this.byLetter, word[0] ?? "", phrase);
      push(this.byStart, word.slice(0, shortest), phrase);
    }
  }

  /**
   * @param tokens the words of the header part
   * @param cut those of them that end with a point
   */
  find(token: string, tokens: readonly string[], cut: ReadonlySet<string>): Phrase<Concept> | undefined {
    return this.misspelt(token) ?? (cut.has(token) ? this.abbreviated(token, tokens) : undefined);
  }

  /** The beginning of words that all mean the same, with a point after it (`Bénéf.`). */
  private abbreviated(token: string, tokens: readonly string[]): Phrase<Concept> | undefined {
    const longer = (this.byStart.get(token.slice(0, shortest)) ?? []).filter(
      ({ words: [word = ""], alone }) => word.startsWith(token) && (!alone || tokens.length === 1),
    );
    return new Set(longer.map(({ concept }) => concept)).size === 1 ? longer[0] : undefined;
  }

  /** One letter wrong in a word of six, two in nine; the first letter must be right. */
  private misspelt(token: string): Phrase<Concept> | undefined {
    if (token.length < 6) return undefined;
    const allowed = token.length >= 9 ? 2 : 1;
    return this.byLetter
      .get(token[0] ?? "")
      ?.find(
        ({ words: [word = ""] }) =>
          Math.abs(word.length - token.length) <= allowed &&
          (distance(word, token) <= allowed || isSwapped(word, token)),
      );
  }
}

/** The words of a header that are cut short by a point, as they are compared. */
export function cutWords(part: string): ReadonlySet<string> {
  return new Set(headerWords((part.match(/\p{L}{3,}(?=\.)/gu) ?? []).join(" ")));
}

/** Two letters changed places (`Distirct`). */
function isSwapped(word: string, token: string): boolean {
  let at = 0;
  while (at < token.length && word[at] === token[at]) at += 1;
  const swapped = token.slice(0, at) + token.charAt(at + 1) + token.charAt(at) + token.slice(at + 2);
  return swapped === word;
}
