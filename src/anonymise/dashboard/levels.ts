import type { PlaceLevel } from "../../protocol/rule";
import { cellAt, type DistinctValues } from "../../table/relations/distinct";
import type { Role } from "../../table/role";
import { alike } from "../linkage/alike";
import type { SeenColumn } from "../measures/copyKey";
import { isOfLevel, withRole } from "../measures/copyKeys";
import { isFinerThan } from "../places";
import { removedMark } from "../spans";
import type { LabelledLevel } from "./dimension";

/** A level of place that a dashboard tells. */
export interface PlaceOfLevel extends LabelledLevel {
  readonly level: PlaceLevel;
}

/** A site is nobody's figure: it gives away more than the community it lies in. */
const shownLevels: readonly PlaceLevel[] = ["governorate", "district", "subdistrict", "community"];

/** The levels that may be told, the coarsest first. @param finest `country`: none */
export const levelsDownTo = (finest: PlaceLevel): readonly PlaceLevel[] =>
  shownLevels.filter((level) => !isFinerThan(level, finest));

/** Cells that say the same in other letters are one; the first way of writing, in the order of letters, is its label. */
const levelOf = (columns: readonly SeenColumn[], notStated: string): LabelledLevel => {
  const [named] = columns;
  const keyed = columns.find(({ role, cells }) => role.endsWith("-code") && isFilled(cells)) ?? named;
  if (keyed === undefined || named === undefined) throw new Error("a level has a column");
  const keys = keyed.cells.values.map((value) => (value === removedMark ? "" : alike(value, keyed.role)));
  const distinct = [...new Set(keys)];
  const places = new Map(distinct.map((key, place) => [key, place]));
  const at = keyed.cells.at.map((place) => places.get(keys[place] ?? "") ?? 0);
  const labels = distinct.map((key) => (key === "" ? notStated : ""));
  at.forEach((place, row) => {
    const text = String(cellAt(named.cells, row)).trim() || String(cellAt(keyed.cells, row)).trim();
    const known = labels[place] ?? "";
    if (distinct[place] !== "" && (known === "" || text < known)) labels[place] = text;
  });
  return { cells: { values: distinct, at }, labels };
};

const isFilled = ({ values, at }: DistinctValues): boolean => at.every((place) => values[place] !== "");

/** The levels of place of a copy, from the coarsest down to the finest that is asked for. Names before codes. */
export const placesIn = (
  columns: readonly SeenColumn[],
  finest: PlaceLevel,
  notStated: string,
): readonly PlaceOfLevel[] =>
  levelsDownTo(finest).flatMap((level) => {
    const found = columns.filter((column) => isOfLevel(column, level));
    const names = found.filter(({ role }) => !role.endsWith("-code"));
    const codes = found.filter(({ role }) => role.endsWith("-code"));
    return found.length === 0 ? [] : [{ level, ...levelOf([...names, ...codes], notStated) }];
  });

/** The first of these roles that the copy has a column of. */
const firstLevelOf = (
  columns: readonly SeenColumn[],
  roles: readonly Role[],
  notStated: string,
): LabelledLevel | undefined => {
  const [found] = withRole(columns, roles);
  return found && levelOf([found], notStated);
};

export const subClustersIn = (columns: readonly SeenColumn[], notStated: string): LabelledLevel | undefined =>
  firstLevelOf(columns, ["sub-cluster", "cluster"], notStated);

/** What "broad activity information" is made of: activities, never what was done in them. */
export const activitiesIn = (columns: readonly SeenColumn[], notStated: string): LabelledLevel | undefined =>
  firstLevelOf(columns, ["activity", "objective"], notStated);
