import type { Column } from "../table";
import { isPlaceholder } from "../words/valueSets";
import { foldText } from "../words/fold";
import { indexOfPlaces, type PlaceIndex } from "./placeIndex";
import { candidatesOf, type PlaceKind } from "./placeOfRow";
import { placeKindOf } from "./placesAround";
import type { Gazetteer } from "./gazetteer";

/** Values of a column of places that no gazetteer knows. */
export interface Unplaced {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** Each different value with the positions of its rows in the table. */
  readonly values: ReadonlyMap<string, readonly number[]>;
}

/** What cannot be placed: in each column whose level a gazetteer lists, the values that none of them has. */
export function unplacedIn(
  columns: readonly Column[],
  gazetteers: readonly Gazetteer[],
): readonly Unplaced[] {
  return columns.flatMap((column) => {
    const kind = placeKindOf(column);
    const listing = gazetteers.map(indexOfPlaces).filter((index) => kind && index.lists(kind.level));
    if (kind === undefined || listing.length === 0) return [];
    const values = unknownValues(column, kind, listing);
    return values.size === 0 ? [] : [{ column: column.index, header: column.header, values }];
  });
}

function unknownValues({ values }: Column, kind: PlaceKind, listing: readonly PlaceIndex[]) {
  const unknown = new Map<string, number[]>();
  const known = new Set<string>();
  values.forEach((value, row) => {
    const text = String(value).trim();
    const rows = unknown.get(text);
    if (rows !== undefined) rows.push(row);
    else if (known.has(text) || isKnown(text, kind, listing)) known.add(text);
    else unknown.set(text, [row]);
  });
  return unknown;
}

function isKnown(text: string, kind: PlaceKind, listing: readonly PlaceIndex[]): boolean {
  return isPlaceholder(foldText(text)) || listing.some((index) => candidatesOf(text, kind, index).length > 0);
}
