import { areaLevels, isFinerArea, type AreaLevel, type Gazetteer } from "./gazetteer";
import { nestingPcode } from "./pcode";
import { looseKey, nameKey, nameParts } from "./placeNames";

/** A place with the places around it. The same place is the same object. */
export interface Place {
  readonly level: AreaLevel;
  readonly code: string;
  readonly names: readonly string[];
  readonly within: Place | undefined;
}

/** What a gazetteer answers. */
export interface PlaceIndex {
  /** A place by its code; one that is not listed, by the Syrian scheme or the listed place whose code it begins with. */
  readonly byCode: (code: string) => Place | undefined;
  /** All places of this name, of any level; the cell may give it in two languages, or with the code. */
  readonly byName: (text: string) => readonly Place[];
  /** Is any place of this level listed? */
  readonly lists: (level: AreaLevel) => boolean;
}

/** Syria's adm1 to adm3 nest without any list. */
export const noGazetteer: Gazetteer = { name: "", places: [] };

const memory = new WeakMap<Gazetteer, PlaceIndex>();

/** The index of a gazetteer, made at the first question. */
export function indexOfPlaces(gazetteer: Gazetteer): PlaceIndex {
  const known = memory.get(gazetteer) ?? makeIndex(gazetteer);
  memory.set(gazetteer, known);
  return known;
}

/** The place of this level that holds a place; itself when it is of that level. */
export function placeAt(place: Place, level: AreaLevel): Place | undefined {
  for (let at: Place | undefined = place; at !== undefined; at = at.within) if (at.level === level) return at;
  return undefined;
}

function makeIndex(gazetteer: Gazetteer): PlaceIndex {
  const codes = new Map<string, Place>();
  const places = linkedPlaces(gazetteer, codes);
  const exact = groupBy(places, nameKey);
  const loose = groupBy(places, looseKey);
  const levels = new Set(places.map(({ level }) => level));
  const byCode = (text: string) => findCode(codes, text.trim().toUpperCase());
  const named = (text: string): readonly Place[] => {
    const own = codes.get(text.trim().toUpperCase());
    return own === undefined ? (exact.get(nameKey(text)) ?? loose.get(looseKey(text)) ?? []) : [own];
  };
  const byName = (text: string): readonly Place[] => {
    const [whole = "", ...parts] = nameParts(text);
    const found = named(whole);
    return found.length > 0 ? found : inAll(parts.map(named).filter((list) => list.length > 0));
  };
  return { byCode, byName, lists: (level) => levels.has(level) };
}

/** Places as objects that know the place around them, which is coarser, entered into `codes` by their codes. */
function linkedPlaces({ places }: Gazetteer, codes: Map<string, Place>): readonly Place[] {
  const linked = places.map(({ level, code, names }) => ({
    level,
    code,
    names,
    within: undefined as Place | undefined,
  }));
  for (const place of linked) if (place.code !== "") codes.set(place.code, place);
  linked.forEach((place, at) => {
    const listed = linked[places[at]?.within ?? -1];
    const isAround = listed !== undefined && isFinerArea(place.level, listed.level);
    place.within = isAround ? listed : placeAround(codes, place.code);
  });
  return linked;
}

function findCode(codes: Map<string, Place>, code: string): Place | undefined {
  const known = codes.get(code);
  if (known !== undefined) return known;
  const within = placeAround(codes, code);
  const level = nestingPcode(code)?.level ?? (within && areaLevels[areaLevels.indexOf(within.level) + 1]);
  if (level === undefined) return undefined;
  const place: Place = { level, code, names: [], within };
  codes.set(code, place);
  return place;
}

/** The place whose code this one begins with. */
function placeAround(codes: Map<string, Place>, code: string): Place | undefined {
  const around = nestingPcode(code)?.around;
  if (around !== undefined) return findCode(codes, around);
  if (!/^[A-Z]{2,4}\d{2}/.test(code)) return undefined;
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const place = codes.get(code.slice(0, length));
    if (place !== undefined) return place;
  }
  return undefined;
}

function groupBy(
  places: readonly Place[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const keys = new Set(place.names.flatMap((name) => nameParts(name).map(keyOf)));
    keys.delete("");
    for (const key of keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [place]);
      else group.push(place);
    }
  }
  return groups;
}

/** What all lists have in common: two languages of one cell must mean one place. */
function inAll([first = [], ...others]: readonly (readonly Place[])[]): readonly Place[] {
  return first.filter((place) => others.every((list) => list.includes(place)));
}
