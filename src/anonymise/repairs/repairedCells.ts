import { cellAt, type DistinctValues } from "../../table/relations/distinct";
import type { TreatedColumn } from "../cell";

/** Moves what is known of places in one column to their places in another. */
const moved = <Known>(
  known: ReadonlyMap<number, Known>,
  placeOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, Known> =>
  new Map(
    [...known].flatMap(([place, what]) => {
      const now = placeOf.get(place);
      return now === undefined ? [] : [[now, what]];
    }),
  );

/**
 * A treated column of which some rows say something else. What was found in a cell goes with it; of values that stand nowhere
 * any more nothing is left.
 *
 * @param changed the rows that say something else
 */
export const repairedCells = (
  treated: TreatedColumn,
  repaired: DistinctValues,
  changed: readonly number[],
): TreatedColumn => {
  const isChanged = new Set(changed);
  const values: TreatedColumn["values"][number][] = [];
  const [placeOf, placeOfNew] = [new Map<number, number>(), new Map<unknown, number>()];
  const at = treated.at.map((old, row) => {
    const isNew = isChanged.has(row);
    const value = cellAt(repaired, row);
    const known = isNew ? placeOfNew.get(value) : placeOf.get(old);
    if (known !== undefined) return known;
    const place = values.push(value) - 1;
    if (isNew) placeOfNew.set(value, place);
    else placeOf.set(old, place);
    return place;
  });
  const { coded, hits, kept } = treated;
  return {
    ...{ values, at },
    ...{ coded: moved(coded, placeOf), hits: moved(hits, placeOf), kept: moved(kept, placeOf) },
  };
};
