import { digitBit, factsAt, isSeam, letterBit, markBit, putFold, signBit, widthOf } from "./characters";
import { emptyFoldedText, isFigure, type FoldedText } from "./foldedText";

/** Whether the article of an Arabic word counts (`whole`). Written without spaces it is in the midst of a word. */
export type Articles = "whole" | "without";

const gap = 0x20;

/** Two numbers in a row stay apart: `1 12` is not `11 2`. */
const putGap = (into: FoldedText, fact: number): void => {
  const { letters, letterCount, wordCount, starts } = into;
  if ((fact & digitBit) === 0 || wordCount === 0 || !isFigure(letters[starts[wordCount - 1] ?? 0] ?? 0))
    return;
  letters[letterCount] = gap;
  into.letterCount += 1;
};

/** Where letters with dots between them end, as in `U.N.`; `from` where there are none. */
const abbreviationEnd = (text: string, from: number, first: number): number => {
  let end = from;
  for (let at = from + widthOf(first); text.charCodeAt(at) === dot;) {
    const letter = factsAt(text, at + 1);
    if ((letter & letterBit) === 0) break;
    at += 1 + widthOf(letter);
    if ((factsAt(text, at) & letterOrMark) === 0) end = at;
  }
  return end;
};
const dot = 0x2e;
const letterOrMark = letterBit | markBit;

/** Puts characters on as long as they are of the kinds wanted and no seam is between them. @returns where they end */
const putRun = (into: FoldedText, text: string, from: number, first: number, wanted: number): number => {
  const { letters } = into;
  let length = into.letterCount;
  let [at, before, fact] = [from, first, first];
  do {
    length = putFold(letters, length, text, at, fact);
    at += widthOf(fact);
    before = fact;
    fact = factsAt(text, at);
  } while ((fact & wanted) !== 0 && !isSeam(before, fact));
  into.letterCount = length;
  return at;
};

/** Puts a word on. @returns where it ends */
const putLetters = (into: FoldedText, text: string, from: number, first: number): number => {
  if ((first & digitBit) !== 0) return putRun(into, text, from, first, digitBit);
  const end = (first & letterBit) === 0 ? from : abbreviationEnd(text, from, first);
  if (end === from) return putRun(into, text, from, first, first & signBit ? 0 : letterOrMark);
  for (let at = from; at < end; at += 1) {
    into.letterCount = putFold(into.letters, into.letterCount, text, at, factsAt(text, at));
  }
  return end;
};

const [alef, lam] = [0x627, 0x644];
const leastWithArticle = 5;

/** Takes the article off the Arabic word that was put on last. */
const dropArticle = (into: FoldedText, start: number): void => {
  const { letters, letterCount } = into;
  const isLong = letterCount - start >= leastWithArticle;
  if (!isLong || letters[start] !== alef || letters[start + 1] !== lam) return;
  letters.copyWithin(start, start + 2, letterCount);
  into.letterCount -= 2;
};

const putWord = (into: FoldedText, text: string, from: number, first: number, articles: Articles): number => {
  const { wordCount } = into;
  putGap(into, first);
  const start = into.letterCount;
  const to = putLetters(into, text, from, first);
  if (into.letterCount === start) return to;
  if (articles === "without") dropArticle(into, start);
  into.starts[wordCount] = start;
  into.ends[wordCount] = into.letterCount;
  into.from[wordCount] = from;
  into.to[wordCount] = to;
  into.wordCount += 1;
  return to;
};

/** Folds a text into `into`. Letters and digits, `fooBar`, and two scripts come apart; `U.N.` stays whole. */
export const foldInto = (into: FoldedText, text: string, articles: Articles = "without"): void => {
  into.letterCount = 0;
  into.wordCount = 0;
  for (let at = 0; at < text.length;) {
    const fact = factsAt(text, at);
    at = (fact & wordBits) === 0 ? at + widthOf(fact) : putWord(into, text, at, fact, articles);
  }
};
const wordBits = letterBit | markBit | digitBit | signBit;

/** A text folded into room of its own. */
export const foldText = (text: string, articles?: Articles): FoldedText => {
  const folded = emptyFoldedText();
  foldInto(folded, text, articles);
  return folded;
};
