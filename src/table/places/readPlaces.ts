import { foldText } from "../words/fold";
import type { CellValue } from "../grid";
import { isPlaceholder } from "../words/valueSets";
import { gatherPlaces, type Chain } from "./gatherPlaces";
import { areaLevels, isFinerArea, type AreaLevel, type Gazetteer } from "./gazetteer";
import { parsePcode } from "./pcode";
import { findPlaceList, type PlaceColumn, type PlaceList } from "./placeColumns";

/** A sheet that may list places. */
export interface PlaceSheet {
  readonly sheetName: string;
  readonly cells: readonly (readonly CellValue[])[];
}

/** A file in which no places are listed. */
export class NoPlacesError extends Error {
  readonly code = "no-places";
  constructor(readonly data: { readonly file: string; readonly sheets: number }) {
    super(`no places in ${data.file}`);
  }
}

/**
 * The places of a file that a person calls a gazetteer, a sheet a level or all on one: COD-AB as OCHA publishes it
 * (`ADM1_EN`, `ADM1_AR`, `ADM1_PCODE`, or `admin1Name_en`, ...), or any table with a column a level.
 *
 * @throws NoPlacesError when no sheet lists places within each other
 */
export function readGazetteer(name: string, sheets: readonly PlaceSheet[]): Gazetteer {
  const chains = sheets.flatMap(({ cells }) => chainsOf(findPlaceList(cells)));
  if (!chains.some((chain) => chain.length > 1)) {
    throw new NoPlacesError({ file: name, sheets: sheets.length });
  }
  return { name, places: gatherPlaces(chains) };
}

/** The sheets of a workbook that lead from places to those around them, hidden or not. */
export function lookupsIn(sheets: readonly PlaceSheet[]): readonly Gazetteer[] {
  return sheets.flatMap(({ sheetName, cells }) => {
    const chains = chainsOf(findPlaceList(cells));
    if (!isLookup(chains)) return [];
    return [{ name: sheetName, places: gatherPlaces(chains) }];
  });
}

/**
 * A list of places names each about once, and several in one place: so it is neither a sheet of records, nor lists of
 * governorates and of districts that stand side by side and have nothing to do with each other.
 */
function isLookup(chains: readonly Chain[]): boolean {
  const finest = finestLevel(chains);
  const toFinest = chains.map((chain) => chain.filter(({ level }) => !isFinerArea(level, finest)));
  const nested = toFinest.filter((chain) => chain.length > 1);
  if (nested.length < 0.8 * chains.length || nested.length < 3) return false;
  const fine = new Set(nested.map((chain) => keyOf(chain.at(-1))));
  const coarse = new Set(nested.map((chain) => keyOf(chain.at(-2))));
  return fine.size >= 0.5 * nested.length && fine.size >= 1.2 * coarse.size;
}

/** The finest level that half of the rows have. */
function finestLevel(chains: readonly Chain[]): AreaLevel {
  const rowsWith = (wanted: AreaLevel) =>
    chains.filter((chain) => chain.some(({ level }) => level === wanted));
  return [...areaLevels].reverse().find((level) => rowsWith(level).length >= chains.length / 2) ?? "country";
}

const keyOf = (area: Chain[number] | undefined): string =>
  area === undefined ? "" : area.code || foldText(area.names[0] ?? "");

function chainsOf(list: PlaceList | undefined): readonly Chain[] {
  if (list === undefined) return [];
  return list.rows.map((row) => chainOf(row, list.columns)).filter((chain) => chain.length > 0);
}

function chainOf(row: readonly CellValue[], columns: readonly PlaceColumn[]): Chain {
  const codes = new Map<AreaLevel, string>();
  const names = new Map<AreaLevel, string[]>();
  for (const { index, isCode, level } of columns) {
    const text = String(row[index] ?? "").trim();
    if (text === "" || isPlaceholder(foldText(text))) continue;
    const own = isCode ? (parsePcode(text)?.level ?? level) : level;
    if (own === undefined) continue;
    if (isCode) codes.set(own, text.toUpperCase());
    else names.set(own, [...(names.get(own) ?? []), text]);
  }
  return areaLevels
    .filter((level) => codes.has(level) || names.has(level))
    .map((level) => ({ level, code: codes.get(level) ?? "", names: names.get(level) ?? [] }));
}
