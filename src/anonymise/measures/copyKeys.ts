import { groupedBy } from "../../disclosure/measures/grouping";
import { placeLevels, type PlaceLevel } from "../../protocol/rule";
import type { CellValue } from "../../table/grid";
import { cellAt, type DistinctValues } from "../../table/relations/distinct";
import type { Role } from "../../table/role";
import type { CopyColumn } from "../copy";
import { handlingOf } from "../handling";
import { alike } from "../linkage/alike";

/** Some columns of a copy as one key. Its values are numbers, and `""` where all the columns are blank. */
export interface CopyKey extends DistinctValues {
  /** What a person is shown of a row. */
  readonly labelOf: (row: number) => string;
}

/** A column of a copy as far as its values tell rows apart. */
export type SeenColumn = Pick<CopyColumn, "role" | "cells">;

/** What a reader tells the rows of a copy apart by. */
export interface CopyKeys {
  /** From coarse to fine, only levels that the copy has. A place is all that the copy says of it down to its level. */
  readonly places: readonly { readonly level: PlaceLevel; readonly key: CopyKey }[];
  readonly activity: CopyKey;
  readonly subCluster: CopyKey | undefined;
  /** As fine as the copy says it. */
  readonly period: CopyKey | undefined;
}

/** Columns are values that never change, and are read again for each measure. */
const memory = new WeakMap<DistinctValues, DistinctValues>();

/** Cells that say the same in other letters are one value. */
const asRead = (column: SeenColumn): DistinctValues => {
  const known = memory.get(column.cells) ?? foldedColumn(column);
  memory.set(column.cells, known);
  return known;
};

const foldedColumn = ({ role, cells: { values, at } }: SeenColumn): DistinctValues => {
  const places = new Map<string, number>();
  const placeOf = values.map((value) => {
    const text = alike(value, role);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return { values: [...places.keys()], at: at.map((place) => placeOf[place] ?? 0) };
};

/** A day as its date; what is no day stays. */
const periodText = (column: SeenColumn, row: number): string => {
  const text = alike(cellAt(column.cells, row), column.role);
  return /^\d{5}$/.test(text)
    ? new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10)
    : text;
};

/** Names, and codes only where there are none. */
const labelOf = (columns: readonly SeenColumn[], row: number): string => {
  const texts = columns.map((column) => ({
    text:
      handlingOf[column.role].kind === "period"
        ? periodText(column, row)
        : String(cellAt(column.cells, row)).trim(),
    isCode: column.role.endsWith("-code"),
  }));
  const said = texts.filter(({ text }) => text !== "");
  const names = said.filter(({ isCode }) => !isCode);
  return [...new Set((names.length > 0 ? names : said).map(({ text }) => text))].join(" › ");
};

const keyOf = (columns: readonly SeenColumn[], rows: number): CopyKey => {
  const read = columns.map(asRead);
  const { cellOf, cells } = groupedBy(read, rows);
  const values = Array.from({ length: cells }, (_, cell): CellValue => cell);
  cellOf.forEach((cell, row) => {
    if (read.every((column) => cellAt(column, row) === "")) values[cell] = "";
  });
  return { values, at: cellOf, labelOf: (row) => labelOf(columns, row) };
};

/** The columns of the first of these roles that the copy has. */
const withRole = (columns: readonly SeenColumn[], roles: readonly Role[]): readonly SeenColumn[] => {
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

const isOfLevel = ({ role }: SeenColumn, level: PlaceLevel): boolean => {
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
