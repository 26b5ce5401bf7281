import type { CellValue } from "../../table/grid";
import type { DistinctValues } from "../../table/relations/distinct";

/** Numbers values as they come; equal values are one. */
class Places {
  readonly #places = new Map<CellValue, number>();

  get values(): readonly CellValue[] {
    return [...this.#places.keys()];
  }

  /** For each place in a column its place here, found once. */
  of({ values }: DistinctValues): (place: number) => number {
    const known = new Int32Array(values.length).fill(-1);
    return (place) => {
      const found = known[place] ?? -1;
      if (found >= 0) return found;
      const value = values[place] ?? "";
      const next = this.#places.get(value) ?? this.#places.size;
      this.#places.set(value, next);
      known[place] = next;
      return next;
    };
  }
}

/**
 * A column in which some rows say what another says: equal values are one again.
 *
 * @param chosen for each row 1 where the other column speaks
 */
export const mixedColumn = (
  column: DistinctValues,
  other: DistinctValues,
  chosen: Uint8Array,
): DistinctValues => {
  const places = new Places();
  const [placeOf, placeOfOther] = [places.of(column), places.of(other)];
  const at = column.at.map((place, row) =>
    chosen[row] === 1 ? placeOfOther(other.at[row] ?? 0) : placeOf(place),
  );
  return { values: places.values, at };
};
