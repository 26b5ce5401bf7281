import type { Interval } from "../../src/disclosure/audit/exact";
import type { PublishedTables } from "../../src/disclosure/audit/knowledge";
import { tableFromText, type NamedTable } from "./disclosureTable";

/** Two places by two activities, an organisation in each. @param people of the inner cells, place by place */
export const twoByTwo = (people: readonly number[]): NamedTable =>
  tableFromText(
    people.map((count, at) => `${at < 2 ? "Amber" : "Birch"} | ${at % 2} | org ${at} | ${count}`).join("\n"),
    [1, 1],
  );

export const innerCells = ({ cell }: NamedTable): readonly number[] =>
  ["Amber", "Birch"].flatMap((place) => ["0", "1"].map((activity) => cell(place, activity)));

/** The most people that are tried in a cell. */
export const mostTried = 20;

/** The intervals of the inner cells of a two by two table, by trying out every figure in each. */
export const byTrying = (
  { figures, roundingError = { below: 0, above: 0 } }: PublishedTables,
  two: NamedTable,
): readonly Interval[] => {
  const { cell } = two;
  const inside = innerCells(two);
  const fits = (at: number, count: number): boolean => {
    const figure = figures[at] ?? NaN;
    if (Number.isNaN(figure)) return true;
    return count >= figure - roundingError.below && count <= figure + roundingError.above;
  };
  const [first = [], second = [], third = [], fourth = []] = inside.map((at) =>
    Array.from({ length: mostTried + 1 }, (_, count) => count).filter((count) => fits(at, count)),
  );
  const found = inside.map(() => ({ low: Infinity, high: -Infinity }));
  for (const a of first)
    for (const b of second)
      if (fits(cell("Amber", "*"), a + b))
        for (const c of third)
          if (fits(cell("*", "0"), a + c))
            for (const d of fourth)
              if (
                fits(cell("Birch", "*"), c + d) &&
                fits(cell("*", "1"), b + d) &&
                fits(cell("*", "*"), a + b + c + d)
              )
                [a, b, c, d].forEach((count, at) => {
                  const { low = Infinity, high = -Infinity } = found[at] ?? {};
                  found[at] = { low: Math.min(low, count), high: Math.max(high, count) };
                });
  return found;
};
