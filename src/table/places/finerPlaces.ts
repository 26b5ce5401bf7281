import type { PlaceLevel } from "../../protocol/rule";
import { areaLevels, isFinerArea, type AreaLevel, type Gazetteer } from "./gazetteer";
import { isTemporaryCode, parsePcode } from "./pcode";
import { indexOfPlaces } from "./placeIndex";
import { nameParts } from "./placeNames";

/**
 * True when a cell names a place finer than a level, whatever its column is of: by the shape of a code (`CP000613` among
 * communities), or because every place of that name that a gazetteer lists is finer. A temporary code (`TEMP123`) may be
 * of anything, so it counts as finer.
 */
export function namesFinerThan(text: string, level: PlaceLevel, gazetteers: readonly Gazetteer[]): boolean {
  if (level === "site") return false;
  const isFiner = (one: AreaLevel) => isFinerArea(one, level);
  const coded = nameParts(text).some((part) => isFinerCode(part, isFiner));
  return coded || isFinerName(text, isFiner, gazetteers);
}

function isFinerCode(text: string, isFiner: (level: AreaLevel) => boolean): boolean {
  const level = parsePcode(text)?.level;
  return isTemporaryCode(text) || (level !== undefined && isFiner(level));
}

function isFinerName(
  text: string,
  isFiner: (level: AreaLevel) => boolean,
  gazetteers: readonly Gazetteer[],
): boolean {
  const levels = new Set(
    gazetteers.flatMap((gazetteer) =>
      indexOfPlaces(gazetteer)
        .byName(text)
        .map(({ level }) => level),
    ),
  );
  return levels.size > 0 && areaLevels.every((level) => !levels.has(level) || isFiner(level));
}
