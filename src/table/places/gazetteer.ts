import type { PlaceLevel } from "../../protocol/rule";
import type { Role } from "../role";

/** Levels of places, coarse to fine. Neighbourhoods and sites both lie in communities. */
export const areaLevels = [
  "country",
  "governorate",
  "district",
  "subdistrict",
  "community",
  "neighbourhood",
  "site",
] as const satisfies readonly Role[];
export type AreaLevel = (typeof areaLevels)[number];

/** A place as a file or a lookup sheet lists it. */
export interface ListedPlace {
  readonly level: AreaLevel;
  /** Upper case, without spaces around; `""` when it has none. */
  readonly code: string;
  /** In the languages and spellings of the list. */
  readonly names: readonly string[];
  /** Which of the list's places it lies in; undefined for the coarsest, and where the list contradicts itself. */
  readonly within: number | undefined;
}

/** Places and where each lies: a plain value, to be kept, sent to a worker, and asked through `indexOfPlaces`. */
export interface Gazetteer {
  /** Of the file, or of the sheet of the workbook. */
  readonly name: string;
  readonly places: readonly ListedPlace[];
}

export const isFinerArea = (one: AreaLevel, other: AreaLevel): boolean =>
  areaLevels.indexOf(one) > areaLevels.indexOf(other);

/** The level by which a rule counts this one. */
export const placeLevelOfArea = (level: AreaLevel): PlaceLevel =>
  level === "neighbourhood" ? "site" : level;

/** The level that a column of names or codes of places is of. */
export function areaLevelOf(role: Role): AreaLevel | undefined {
  const name = role.replace(/-code$/, "");
  return areaLevels.find((level) => level === name);
}

/** How many places of each level, for people who ask what a gazetteer holds. */
export function countsByLevel({ places }: Gazetteer): Readonly<Record<AreaLevel, number>> {
  const count = (wanted: AreaLevel) => places.filter(({ level }) => level === wanted).length;
  return Object.fromEntries(areaLevels.map((level) => [level, count(level)])) as Record<AreaLevel, number>;
}
