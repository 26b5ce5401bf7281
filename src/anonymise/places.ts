import { placeLevels, type PlaceLevel } from "../protocol/rule";

export const isFinerThan = (level: PlaceLevel, other: PlaceLevel): boolean =>
  placeLevels.indexOf(level) > placeLevels.indexOf(other);

/** P-codes that nest by prefix (`SY`, `SY02`, `SY0200`, `SY020000`); those of communities and sites do not. */
const nestingLevels: readonly PlaceLevel[] = ["country", "governorate", "district", "subdistrict"];

/** Can codes of `from` be cut to codes of `to` without a lookup? */
export const nests = (from: PlaceLevel, to: PlaceLevel): boolean =>
  nestingLevels.includes(from) && nestingLevels.includes(to) && !isFinerThan(to, from);
