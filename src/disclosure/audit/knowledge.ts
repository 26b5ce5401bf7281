import type { Contributions } from "../tables/contributions";
import type { Equations } from "../tables/equations";

/** How far a true figure can lie below a published one, and above it, by the way figures were rounded. In whole people. */
export interface RoundingError {
  readonly below: number;
  readonly above: number;
}

/** Tables as they go out. */
export interface PublishedTables {
  /** NaN where a figure is suppressed. */
  readonly figures: Float64Array;
  readonly equations: Equations;
  /** Left out where figures are exact. Every reader is taken to know it. */
  readonly roundingError?: RoundingError;
}

/** What one reader knows: some figures exactly, what adds up to what, and from what to what each other figure can be. */
export interface Knowledge {
  /** NaN where a figure is not known exactly: suppressed, or rounded. */
  readonly figures: Float64Array;
  readonly equations: Equations;
  readonly least: Float64Array;
  /** Infinity where nothing was published. */
  readonly most: Float64Array;
}

/** What everybody knows: no cell holds fewer than nobody, and a rounded figure is near the true one. */
export const outsideKnowledge = ({ figures, equations, roundingError }: PublishedTables): Knowledge => {
  const least = new Float64Array(figures.length);
  const most = new Float64Array(figures.length).fill(Infinity);
  if (roundingError === undefined) return { figures, equations, least, most };
  figures.forEach((figure, cell) => {
    if (Number.isNaN(figure)) return;
    least[cell] = Math.max(0, figure - roundingError.below);
    most[cell] = figure + roundingError.above;
  });
  return { figures: new Float64Array(figures.length).fill(NaN), equations, least, most };
};

/**
 * What an organisation knows besides: its own people in each cell, and the figure of each cell in whose rows nobody else
 * stands without it.
 *
 * @param people the true figures; only those the organisation knows are read
 */
export const insideKnowledge = (
  published: PublishedTables,
  people: Float64Array,
  { start, organisation, people: given, knowsAll }: Contributions,
  insider: number,
): Knowledge => {
  const outside = outsideKnowledge(published);
  const figures = outside.figures.slice();
  const { equations, least, most } = outside;
  for (let cell = 0; cell < figures.length; cell += 1) {
    const place = organisation.subarray(start[cell], start[cell + 1]).indexOf(insider);
    if (place < 0) continue;
    const at = (start[cell] ?? 0) + place;
    least[cell] = Math.max(least[cell] ?? 0, given[at] ?? 0);
    if (knowsAll[at] === 1) figures[cell] = people[cell] ?? 0;
  }
  return { figures, equations, least, most };
};
