import { placeLevels, type PlaceLevel } from "../../protocol/rule";
import type { Role } from "../../table/role";
import { handlingOf } from "../handling";
import { keyOf, type CopyKey, type SeenColumn } from "./copyKey";

/** What a reader tells the rows of a copy apart by. */
export interface CopyKeys {
  /** From coarse to fine, only levels that the copy has. A place is all that the copy says of it down to its level. */
  readonly places: readonly { readonly level: PlaceLevel; readonly key: CopyKey }[];
  readonly activity: CopyKey;
  readonly subCluster: CopyKey | undefined;
  /** As fine as the copy says it. */
  readonly period: CopyKey | undefined;
}

/** The columns of the first of these roles that the copy has. */
export const withRole = (columns: readonly SeenColumn[], roles: readonly Role[]): readonly SeenColumn[] => {
  const found = firstRole(columns, roles);
  return columns.filter(({ role }) => role === found);
};

const firstRole = (columns: readonly SeenColumn[], roles: readonly Role[]): Role | undefined =>
  roles.find((wanted) => columns.some(({ role }) => role === wanted));

const activityRoles: readonly Role[] = [
  "activity",
  "sub-activity",
  "indicator",
  "objective",
  "sub-cluster",
  "cluster",
];
const periodRoles: readonly Role[] = ["month", "date", "start-date", "quarter", "end-date"];

/** Does a column name places of this level, or hold their codes? */
export const isOfLevel = ({ role }: SeenColumn, level: PlaceLevel): boolean => {
  const handling = handlingOf[role];
  return handling.kind === "place" && handling.level === level;
};

/** The levels of place that columns name, coarse to fine. */
export const levelsIn = (columns: readonly SeenColumn[]): readonly PlaceLevel[] =>
  placeLevels.filter((level) => columns.some((column) => isOfLevel(column, level)));

/** All that columns say of a place down to a level. */
export const placeKey = (columns: readonly SeenColumn[], rows: number, finest: PlaceLevel): CopyKey => {
  const levels = placeLevels.slice(0, placeLevels.indexOf(finest) + 1);
  return keyOf(
    levels.flatMap((level) => columns.filter((column) => isOfLevel(column, level))),
    rows,
  );
};

const keyIfAny = (found: readonly SeenColumn[], rows: number): CopyKey | undefined =>
  found.length === 0 ? undefined : keyOf(found, rows);

/** What an activity is called, when it has several columns. */
export const activityRole = (columns: readonly SeenColumn[]): Role | undefined =>
  firstRole(columns, activityRoles);

export const activityKey = (columns: readonly SeenColumn[], rows: number): CopyKey =>
  keyOf(withRole(columns, activityRoles), rows);

export const subClusterKey = (columns: readonly SeenColumn[], rows: number): CopyKey | undefined =>
  keyIfAny(withRole(columns, ["sub-cluster", "cluster"]), rows);

export const periodKey = (columns: readonly SeenColumn[], rows: number): CopyKey | undefined =>
  keyIfAny([...columns.filter(({ role }) => role === "year"), ...withRole(columns, periodRoles)], rows);

export const donorKey = (columns: readonly SeenColumn[], rows: number): CopyKey | undefined =>
  keyIfAny(withRole(columns, ["donor"]), rows);

export const groupKey = (columns: readonly SeenColumn[], rows: number): CopyKey | undefined =>
  keyIfAny(withRole(columns, ["population-group"]), rows);

/** The keys of a copy, by what its columns mean. */
export const copyKeys = (columns: readonly SeenColumn[], rows: number): CopyKeys => ({
  places: levelsIn(columns).map((level) => ({ level, key: placeKey(columns, rows, level) })),
  activity: activityKey(columns, rows),
  subCluster: subClusterKey(columns, rows),
  period: periodKey(columns, rows),
});
