import type { Contributions } from "../tables/contributions";
import type { Equations } from "../tables/equations";

/** Tables as they go out. */
export interface PublishedTables {
  /** NaN where a figure is suppressed. */
  readonly figures: Float64Array;
  readonly equations: Equations;
}

/** What one reader knows: figures, what adds up to what, and that no cell can hold less than this. */
export interface Knowledge extends PublishedTables {
  readonly least: Float64Array;
}

/** What everybody knows: no cell holds fewer than nobody. */
export const outsideKnowledge = (published: PublishedTables): Knowledge => ({
  ...published,
  least: new Float64Array(published.figures.length),
});

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
  const figures = published.figures.slice();
  const least = new Float64Array(figures.length);
  for (let cell = 0; cell < figures.length; cell += 1) {
    const place = organisation.subarray(start[cell], start[cell + 1]).indexOf(insider);
    if (place < 0) continue;
    const at = (start[cell] ?? 0) + place;
    least[cell] = given[at] ?? 0;
    if (knowsAll[at] === 1) figures[cell] = people[cell] ?? 0;
  }
  return { figures, least, equations: published.equations };
};
