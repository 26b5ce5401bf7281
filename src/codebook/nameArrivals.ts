import { prefixLengths } from "./arabicPrefixes";
import { wordAt, type FoldedText } from "./foldedText";
import { addArrivals, type Arrival, type DirectedTrie } from "./nameWalk";

/** Names from the start of each word on, and from the end of each word back: one wrong letter leaves one of them whole. */
export const arrivalsIn = (
  onward: DirectedTrie,
  back: DirectedTrie,
  text: FoldedText,
): readonly Arrival[] => {
  const arrivals: Arrival[] = [];
  for (let word = 0; word < text.wordCount; word += 1) {
    const start = text.starts[word] ?? 0;
    addArrivals(onward, text, start, arrivals);
    for (const length of prefixLengths(text, word)) addArrivals(onward, text, start + length, arrivals);
    addArrivals(back, text, (text.ends[word] ?? 0) - 1, arrivals);
  }
  return arrivals;
};

const isWordEnd = (text: FoldedText, end: number): boolean => text.ends[wordAt(text, end - 1)] === end;

const isWordStart = (text: FoldedText, start: number): boolean => {
  const word = wordAt(text, start);
  const inside = start - (text.starts[word] ?? 0);
  return inside === 0 || prefixLengths(text, word).includes(inside);
};

/** Does it start and end where words do? A long name may also stand inside one, but not with a wrong letter. */
export const isWhole = (text: FoldedText, { start, end }: Arrival): boolean =>
  isWordEnd(text, end) && isWordStart(text, start);
