import { placeLevels, type PlaceLevel } from "../protocol/rule";
import { leadsUp, placeKindOf } from "../table/places/placesAround";
import type { Role } from "../table/role";
import type { Table } from "../table/table";

export const isFinerThan = (level: PlaceLevel, other: PlaceLevel): boolean =>
  placeLevels.indexOf(level) > placeLevels.indexOf(other);

/** A column as far as a rule asks. */
export interface PlannedColumn {
  readonly role: Role;
  /** The levels that its places can be taken up to; none for a column that is not of places. */
  readonly leadsTo: readonly PlaceLevel[];
}

/** The levels that a column's places can be taken up to: by the scheme of their codes, or by what the table knows. */
export const levelsAbove = (
  column: Pick<PlannedColumn, "role">,
  { gazetteers }: Pick<Table, "gazetteers">,
): readonly PlaceLevel[] => {
  const kind = placeKindOf(column);
  return kind === undefined ? [] : placeLevels.filter((level) => leadsUp(kind, level, gazetteers));
};
