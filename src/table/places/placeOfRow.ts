import type { PlaceLevel } from "../../protocol/rule";
import { isPlaceholder } from "../words/valueSets";
import { foldText } from "../words/fold";
import { isFinerArea, placeLevelOfArea, type AreaLevel } from "./gazetteer";
import { placeAt, type Place, type PlaceIndex } from "./placeIndex";
import { isTemporaryCode } from "./pcode";

/** What a cell of a place column may mean: several places have the same name. */
export type Candidates = readonly Place[];

/** What a column of places is of. */
export interface PlaceKind {
  readonly level: AreaLevel;
  readonly isCode: boolean;
}

/** The places that a cell may mean. Sites and "locations" may turn out to be communities, nothing else another level. */
export function candidatesOf(text: string, { level, isCode }: PlaceKind, index: PlaceIndex): Candidates {
  if (isPlaceholder(foldText(text)) || isTemporaryCode(text)) return [];
  if (isCode) {
    const place = index.byCode(text);
    return place === undefined ? [] : [place];
  }
  return index.byName(text).filter((place) => mayBe(place.level, level));
}

function mayBe(level: AreaLevel, said: AreaLevel): boolean {
  return level === said || (isFinerArea(said, "community") && !isFinerArea("community", level));
}

/**
 * The place of a level that all cells of a row agree on: each cell at that level or finer leads to it, and it lies in what
 * the coarser cells say. Undefined when they contradict each other, when several places are left, or none.
 *
 * @param cells of each place column, what it may mean; a cell that means nothing says nothing
 */
export function placeOfRow(cells: readonly Candidates[], to: PlaceLevel): Place | undefined {
  const [fine, coarse] = [[], []] as [Place[][], Candidates[]];
  for (const cell of cells) {
    const up = [...new Set(cell.flatMap((place) => upTo(place, to) ?? []))];
    if (up.length > 0) fine.push(up);
    else if (cell.length > 0) coarse.push(cell);
  }
  const [first = [], ...others] = fine;
  const left = first.filter(
    (place) => others.every((list) => list.includes(place)) && coarse.every((cell) => liesInOne(place, cell)),
  );
  return left.length === 1 ? left[0] : undefined;
}

/** A neighbourhood and a camp are both at the level of sites. */
function upTo(place: Place, to: PlaceLevel): Place | undefined {
  if (placeLevelOfArea(place.level) === to) return place;
  return to === "site" ? undefined : placeAt(place, to);
}

/** What is not known to lie anywhere at that level is not contradicted. */
function liesInOne(place: Place, cell: Candidates): boolean {
  return cell.some((around) => {
    const at = placeAt(place, around.level);
    return at === undefined || at === around;
  });
}
