import type { PlaceLevel } from "../../protocol/rule";
import { foldText } from "../words/fold";
import type { CellValue } from "../grid";
import type { Column } from "../table";
import { isPlaceholder } from "../words/valueSets";
import { areaLevelOf, areaLevels, isFinerArea, type AreaLevel, type Gazetteer } from "./gazetteer";
import { indexOfPlaces, noGazetteer, type Place, type PlaceIndex } from "./placeIndex";
import { nameLike } from "./placeNames";
import { candidatesOf, placeOfRow, type Candidates, type PlaceKind } from "./placeOfRow";

type PlaceColumn = Pick<Column, "role" | "values">;

/** What a column of places is of; undefined for other columns. */
export function placeKindOf({ role }: Pick<Column, "role">): PlaceKind | undefined {
  const level = areaLevelOf(role);
  return level && { level, isCode: role.endsWith("-code") };
}

/**
 * A column taken up to a level: for each row the code (for a column of codes) or the name of the place around; where that
 * can't be said for sure, `""` if the cell says nothing and `false` if it does. The row's own columns are asked together,
 * with the first gazetteer that has an answer.
 *
 * @param columns all columns of the table
 */
export function placesAround(
  column: PlaceColumn,
  columns: readonly PlaceColumn[],
  to: PlaceLevel,
  gazetteers: readonly Gazetteer[],
): readonly (string | false)[] {
  const isCode = placeKindOf(column)?.isCode === true;
  const says = ({ code, names }: Place) => (isCode ? code !== "" : names.length > 0);
  const placeOf = rowPlaces(columns, to, gazetteers, says);
  return column.values.map((value, row) => {
    const text = String(value).trim();
    const place = placeOf(row);
    const found = place && (isCode ? place.code : nameLike(place.names, text));
    return found ?? (isPlaceholder(foldText(text)) ? "" : false);
  });
}

/** Can columns of this kind be taken up to a level, by the scheme of their codes or by what is listed? */
export function leadsUp(
  { level, isCode }: PlaceKind,
  to: PlaceLevel,
  gazetteers: readonly Gazetteer[],
): boolean {
  if (to === "site" || !isFinerArea(level, to)) return false;
  const nests = isCode && !isFinerArea(level, "subdistrict");
  return nests || gazetteers.some((gazetteer) => listsWithin(gazetteer, level, to));
}

function listsWithin(gazetteer: Gazetteer, level: AreaLevel, to: AreaLevel): boolean {
  const index = indexOfPlaces(gazetteer);
  const finer = areaLevels.some(
    (one) => index.lists(one) && isFinerArea(one, to) && !isFinerArea(one, level),
  );
  return finer && index.lists(to);
}

/** Rows that say the same are asked once; a gazetteer whose answer does not say what is wanted has none. */
function rowPlaces(
  columns: readonly PlaceColumn[],
  to: PlaceLevel,
  gazetteers: readonly Gazetteer[],
  says: (place: Place) => boolean,
): (row: number) => Place | undefined {
  const places = columns.flatMap((column) => {
    const kind = placeKindOf(column);
    return kind === undefined ? [] : [{ kind, values: column.values }];
  });
  const kinds = places.map(({ kind }) => kind);
  const known = (gazetteers.length === 0 ? [noGazetteer] : gazetteers).map((gazetteer) =>
    askedOnce(indexOfPlaces(gazetteer), kinds),
  );
  const answers = new Map<string, Place | undefined>();
  return (row) => {
    const cells = places.map(({ values }) => values[row] ?? "");
    const key = cells.join("\u0000");
    if (!answers.has(key)) answers.set(key, firstAnswer(known, cells, to, says));
    return answers.get(key);
  };
}

type Ask = (cell: CellValue, column: number) => Candidates;

function firstAnswer(
  known: readonly Ask[],
  cells: readonly CellValue[],
  to: PlaceLevel,
  says: (place: Place) => boolean,
): Place | undefined {
  for (const ask of known) {
    const place = placeOfRow(cells.map(ask), to);
    if (place !== undefined && says(place)) return place;
  }
  return undefined;
}

function askedOnce(index: PlaceIndex, kinds: readonly PlaceKind[]): Ask {
  const memory = kinds.map(() => new Map<CellValue, Candidates>());
  return (cell, column) => {
    const kind = kinds[column];
    const known = memory[column]?.get(cell);
    if (known !== undefined || kind === undefined) return known ?? [];
    const found = candidatesOf(String(cell), kind, index);
    memory[column]?.set(cell, found);
    return found;
  };
}
