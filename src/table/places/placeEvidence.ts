import { rejudged, type Draft } from "../draft";
import { share } from "../evidence/profile";
import { isIdentifyingRole, type Role } from "../role";
import { areaLevelOf, areaLevels, isFinerArea, type AreaLevel, type Gazetteer } from "./gazetteer";
import { indexOfPlaces, placeAt, type Place, type PlaceIndex } from "./placeIndex";
import type { Candidates } from "./placeOfRow";

/** A column that may be of places, with what the cells of some rows may mean. */
interface Asked {
  readonly draft: Draft;
  readonly cells: readonly Candidates[];
  readonly filled: number;
  readonly isCode: boolean;
}

const mostRows = 300;
const leastShare = 0.6;

/**
 * Roles by what gazetteers and lookup sheets know: a column most of whose values are places of one level, lying in (or
 * around) what stands beside them, is of that level, whatever its header says. Of several levels that fit alike the
 * header's counts, else the finest; what is taken for a site stays one.
 */
export function withGazetteers(drafts: readonly Draft[], gazetteers: readonly Gazetteer[]): readonly Draft[] {
  return gazetteers.reduce(withGazetteer, drafts);
}

function withGazetteer(drafts: readonly Draft[], gazetteer: Gazetteer): readonly Draft[] {
  const index = indexOfPlaces(gazetteer);
  const asked = drafts.map((draft) => (mayBePlaces(draft) ? askAbout(draft, index) : undefined));
  const places = asked.filter((one) => one !== undefined && hitShare(one) >= leastShare) as readonly Asked[];
  return drafts.map((draft, at) => {
    const own = asked[at];
    return own !== undefined && places.includes(own) ? judged(own, places, gazetteer.name) : draft;
  });
}

/** Names of people and organisations are never argued away, numbers are no names. */
function mayBePlaces({ judgement: { role }, profile }: Draft): boolean {
  const isPlace = areaLevelOf(role) !== undefined;
  const open = isPlace || role === "free-text" || !isIdentifyingRole(role);
  return open && profile.sample.length > 0 && profile.numericShare < 0.2 && profile.averageLength < 60;
}

function askAbout(draft: Draft, index: PlaceIndex): Asked {
  const { values } = draft.bare;
  const step = Math.max(1, Math.floor(values.length / mostRows));
  const memory = new Map<string, Candidates>();
  const cells: Candidates[] = [];
  let [filled, coded] = [0, 0];
  for (let row = 0; row < values.length; row += step) {
    const text = String(values[row] ?? "").trim();
    const code = /\d/.test(text) ? index.byCode(text) : undefined;
    const found = memory.get(text) ?? (code === undefined ? index.byName(text) : [code]);
    memory.set(text, found);
    cells.push(text === "" ? [] : found);
    if (text !== "") filled += 1;
    if (code !== undefined) coded += 1;
  }
  return { draft, cells, filled, isCode: coded > filled / 2 };
}

const hitShare = ({ cells, filled }: Asked): number =>
  share(cells.filter(({ length }) => length > 0).length, filled);

function judged(own: Asked, places: readonly Asked[], gazetteer: string): Draft {
  const { draft, isCode } = own;
  const beside = places.filter((other) => other !== own);
  const shares = new Map(areaLevels.map((level) => [level, shareOfLevel(own, level, beside)]));
  const level = bestLevel(shares, areaLevelOf(draft.judgement.role));
  const part = level === undefined ? 0 : (shares.get(level) ?? 0);
  if (level === undefined || part < leastShare) return draft;
  const role: Role = isCode ? `${level}-code` : level;
  const confidence = Math.max(
    draft.judgement.role === role ? draft.judgement.confidence : 0,
    Math.round((0.6 + 0.37 * part) * 100) / 100,
  );
  const key = beside.length === 0 ? "gazetteer" : "gazetteerBeside";
  return rejudged(draft, role, confidence, key, { gazetteer, role, percent: Math.round(part * 100) });
}

/** The share of the values that are places of a level, related to what stands beside them. */
function shareOfLevel({ cells, filled }: Asked, level: AreaLevel, beside: readonly Asked[]): number {
  const fitting = cells.filter((cell, row) =>
    cell.some((place) => place.level === level && fits(place, row, beside)),
  );
  return share(fitting.length, filled);
}

/** Related to at least half of the places beside it: one of them may be of something else. */
function fits(place: Place, row: number, beside: readonly Asked[]): boolean {
  const others = beside.map(({ cells }) => cells[row] ?? []).filter(({ length }) => length > 0);
  const related = others.filter((cell) => cell.some((other) => isRelated(place, other)));
  return 2 * related.length >= others.length;
}

const isRelated = (one: Place, other: Place): boolean =>
  placeAt(one, other.level) === other || placeAt(other, one.level) === one;

const alike = 0.05;

function bestLevel(
  shares: ReadonlyMap<AreaLevel, number>,
  said: AreaLevel | undefined,
): AreaLevel | undefined {
  if (said !== undefined && isFinerArea(said, "community")) return said;
  const most = Math.max(...shares.values());
  const best = areaLevels.filter((level) => (shares.get(level) ?? 0) >= most - alike);
  return said !== undefined && best.includes(said) ? said : best.at(-1);
}
