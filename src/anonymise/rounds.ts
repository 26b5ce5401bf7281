import { invisibleIn } from "../codebook/fold";
import type { Replacement, Span } from "./spans";

/** One search through a text, and what gave way in it; from left to right, none overlapping. */
export interface Round {
  /** As it was before. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** Which of the searches it was. */
  readonly search: number;
}

type Edge = "start" | "end";

/** A position in a text after replacing, in the text before it. Inside what was put in, `edge` says which end is meant. */
const positionBefore = (replaced: readonly Replacement[], after: number, edge: Edge): number => {
  let grown = 0;
  for (const { start, end, replacement } of replaced) {
    const from = start + grown;
    const to = from + replacement.length;
    if (edge === "start" ? after < from : after <= from) break;
    if (after < to) return edge === "start" ? start : end;
    grown = to - end;
  }
  return after - grown;
};

/** A position in a text before replacing, in the text after it; not inside what is replaced. */
const positionAfter = (replaced: readonly Replacement[], before: number): number =>
  replaced.reduce(
    (at, { start, end, replacement }) => (end <= before ? at + replacement.length - (end - start) : at),
    before,
  );

const invisibleParts = (written: string): readonly Replacement[] =>
  invisibleIn(written).map((start) => ({ start, end: start + 1, replacement: "" }));

/** Positions of round number `round` of a text, in the text as it was written. */
export const writtenPositions = (
  written: string,
  rounds: readonly Round[],
  round: number,
): ((position: number, edge: Edge) => number) => {
  const isShorter = (rounds[0]?.text.length ?? 0) < written.length;
  const earlier = rounds.slice(0, round).map(({ spans }): readonly Replacement[] => spans);
  const back = [...(isShorter ? [invisibleParts(written)] : []), ...earlier].reverse();
  return (position, edge) => back.reduce((at, replaced) => positionBefore(replaced, at, edge), position);
};

/** Where a span's replacement stands when all rounds are done; undefined when a later round took it out. */
export const standingAtLast = (
  rounds: readonly Round[],
  round: number,
  span: Span,
): Pick<Replacement, "start" | "end"> | undefined => {
  let { start, end } = span;
  for (const { spans } of rounds.slice(round)) {
    const isCut = spans.some((other) => other !== span && other.start < end && start < other.end);
    if (isCut) return undefined;
    start = positionAfter(spans, start);
    end = positionAfter(spans, end);
  }
  return { start, end };
};
