import { nameKey } from "./placeNames";
import type { AreaLevel, ListedPlace } from "./gazetteer";

/** A place of one row of a list, before it is known which others are the same. */
export type Area = Pick<ListedPlace, "level" | "code" | "names">;

/** A row of a list: places that lie in each other, coarse to fine. */
export type Chain = readonly Area[];

interface Gathered {
  readonly level: AreaLevel;
  readonly code: string;
  readonly names: string[];
  within: number | undefined;
  contested: boolean;
}

/**
 * The different places of all rows. Rows speak of the same place when they give the same code, or without codes the same
 * name in the same place. A place that two rows put into different places lies in none: nobody is to be led astray.
 */
export function gatherPlaces(chains: Iterable<Chain>): readonly ListedPlace[] {
  const places: Gathered[] = [];
  const known = new Map<string, number>();
  for (const chain of chains) {
    let within: number | undefined;
    for (const area of chain) {
      const key = keyOf(area, within);
      const at = known.get(key) ?? places.length;
      if (at === places.length) {
        known.set(key, at);
        places.push({ level: area.level, code: area.code, names: [], within, contested: false });
      }
      addNames(places[at]?.names ?? [], area.names);
      putWithin(places, at, within);
      within = at;
    }
  }
  return places.map(({ level, code, names, within, contested }) => ({
    level,
    code,
    names,
    within: contested ? undefined : within,
  }));
}

function keyOf({ level, code, names }: Area, within: number | undefined): string {
  return code === "" ? `${level} ${nameKey(names[0] ?? "")} ${within ?? ""}` : `${level} ${code}`;
}

function addNames(names: string[], more: readonly string[]): void {
  for (const name of more) if (name !== "" && !names.includes(name)) names.push(name);
}

/** The finer of two parents counts, when one lies in the other. */
function putWithin(places: readonly Gathered[], at: number, within: number | undefined): void {
  const place = places[at];
  if (place === undefined || within === undefined || liesIn(places, place.within, within)) return;
  if (liesIn(places, within, place.within)) place.within = within;
  else place.contested = true;
}

/** True when `inner` is `outer` or lies in it, and when nothing is said of `outer`. Parents are coarser: it ends. */
function liesIn(places: readonly Gathered[], inner: number | undefined, outer: number | undefined): boolean {
  let at = inner;
  while (at !== undefined && at !== outer) at = places[at]?.within;
  return at === outer;
}
