import { withoutInvisible } from "../codebook/fold";
import type { FoundHit, Hit, KeptHit } from "./cell";
import { standingAtLast, writtenPositions, type Round } from "./rounds";
import { replaceSpans, type FindSpans, type Replacement, type Span } from "./spans";

export interface CleanText {
  readonly text: string;
  /** What gave way. */
  readonly hits: readonly Hit[];
  readonly kept: readonly KeptHit[];
}

/** Did a person say that this, found in the text as it was written, stays? Asked of everything that is found. */
export type Keeps = (found: FoundHit, written: string) => boolean;

/** @param keeps nothing stays without it */
export type TextCleaner = (text: string, keeps?: Keeps) => CleanText;

const nothing: readonly never[] = [];

interface FoundInRound extends FoundHit {
  readonly span: Span;
  readonly round: number;
}

const foundIn = (written: string, rounds: readonly Round[]): readonly FoundInRound[] =>
  rounds.flatMap(({ spans }, round) => {
    const positionOf = writtenPositions(written, rounds, round);
    return spans.map((span) => {
      const [start, end] = [positionOf(span.start, "start"), positionOf(span.end, "end")];
      const words = withoutInvisible(written.slice(start, end));
      return { hit: span.hit, start, end, words, span, round };
    });
  });

const hitsOf = (rounds: readonly Round[]): readonly Hit[] =>
  rounds.flatMap(({ spans }) => spans.map(({ hit }) => hit));

interface Restored extends Replacement {
  readonly found: FoundInRound;
}

/** Where something stands that is put back. What holds something else too, or is part of it, is not. */
const restoredFrom = (
  rounds: readonly Round[],
  finders: readonly FindSpans[],
  found: FoundInRound,
): readonly Restored[] => {
  const { words, span, round } = found;
  const { text = "", search = 0 } = rounds[round] ?? {};
  const isWhole = text.slice(span.start, span.end) === words;
  const holdsMore = finders.slice(search + 1).some((find) => find(words).length > 0);
  const standing = standingAtLast(rounds, round, span);
  return standing === undefined || !isWhole || holdsMore ? [] : [{ ...standing, replacement: words, found }];
};

/** From left to right. */
const keptIn = (restored: readonly Restored[]): readonly KeptHit[] => {
  let grown = 0;
  return restored.map(({ start, end, replacement, found }) => {
    const stands = start + grown;
    grown += replacement.length - (end - start);
    return { found, stands };
  });
};

/**
 * Searches a text with one finder after the other, each in what the one before has left. Everything gives way first, as
 * if nobody had said anything; then what stays is put back: so a word on one hit changes nothing for the others.
 */
export const cleaner =
  (finders: readonly FindSpans[]): TextCleaner =>
  (written, keeps) => {
    let text = withoutInvisible(written);
    const rounds: Round[] = [];
    for (let search = 0; search < finders.length; search += 1) {
      const spans = finders[search]?.(text) ?? nothing;
      if (spans.length === 0) continue;
      rounds.push({ text, spans, search });
      text = replaceSpans(text, spans);
    }
    if (rounds.length === 0) return { text, hits: nothing, kept: nothing };
    if (keeps === undefined) return { text, hits: hitsOf(rounds), kept: nothing };
    const found = foundIn(written, rounds);
    const restored = found
      .filter((one) => keeps(one, written))
      .flatMap((one) => restoredFrom(rounds, finders, one))
      .sort((one, other) => one.start - other.start);
    const isBack = new Set(restored.map((one) => one.found));
    return {
      text: replaceSpans(text, restored),
      hits: found.filter((one) => !isBack.has(one)).map(({ hit }) => hit),
      kept: keptIn(restored),
    };
  };
