import { tableFromText, type NamedTable } from "./disclosureTable";

interface GridPlace {
  readonly place: string;
  readonly activity: string;
  readonly row: number;
  readonly column: number;
}

/** Who stands in a cell: organisations from `org 1` on, each with so many people. */
interface GridCell {
  readonly organisations: number;
  readonly people: number;
}

/** A table of places by activities. */
export const gridTable = (
  places: readonly string[],
  activities: readonly string[],
  cellOf: (at: GridPlace) => GridCell,
): NamedTable => {
  const rows = places.flatMap((place, row) =>
    activities.flatMap((activity, column) => {
      const { organisations, people } = cellOf({ place, activity, row, column });
      return Array.from(
        { length: organisations },
        (_, at) => `${place} | ${activity} | org ${at + 1} | ${people}`,
      );
    }),
  );
  return tableFromText(rows.join("\n"), [1, 1]);
};
