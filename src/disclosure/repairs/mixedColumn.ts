import { cellAt, type DistinctValues } from "../../table/relations/distinct";
import type { CellValue } from "../../table/grid";

/** A column in which some rows say what another says: equal values are one again. */
export const mixedColumn = (
  column: DistinctValues,
  other: (row: number) => CellValue | undefined,
): DistinctValues => {
  const places = new Map<CellValue, number>();
  const at = column.at.map((_, row) => {
    const value = other(row) ?? cellAt(column, row);
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { values: [...places.keys()], at };
};
