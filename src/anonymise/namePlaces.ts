import type { Codebook } from "../codebook/codebook";
import { indexCodebook, type CodebookIndex } from "../codebook/lookup";
import { splitOrganisations, type IsKnownName } from "../codebook/split";
import type { CellValue } from "../table/grid";
import { distinctValues } from "../table/relations/distinct";
import { sheetRowOf, type Column, type Table } from "../table/table";
import { textOf } from "./cell";
import { knownNames, organisationColumns } from "./organisations";
import type { Recipe } from "./recipe";

/** Cells of one column. */
export interface NamePlace {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** Zero-based sheet rows, from top to bottom. */
  readonly rows: readonly number[];
}

const idsIn = (value: CellValue, index: CodebookIndex, isKnown: IsKnownName): readonly string[] => [
  ...new Set(splitOrganisations(textOf(value), isKnown).flatMap((name) => index.find(name)?.id ?? [])),
];

const rowsById = (
  { values: column }: Column,
  idsOf: (value: CellValue) => readonly string[],
): ReadonlyMap<string, readonly number[]> => {
  const { values, at } = distinctValues(column);
  const ids = values.map(idsOf);
  const rows = new Map<string, number[]>();
  at.forEach((place, row) => {
    for (const id of ids[place] ?? []) {
      const known = rows.get(id);
      if (known === undefined) rows.set(id, [row]);
      else known.push(row);
    }
  });
  return rows;
};

/**
 * Where each organisation stands in the sheet's columns of organisations, by its id.
 *
 * @param codebook with the names of the sheet enrolled
 */
export const placesOfOrganisations = (
  table: Table,
  recipe: Recipe,
  codebook: Codebook,
): ReadonlyMap<string, readonly NamePlace[]> => {
  const index = indexCodebook(codebook);
  const columns = organisationColumns(table, recipe);
  const isKnown = knownNames(columns, index);
  const places = new Map<string, NamePlace[]>();
  for (const column of columns) {
    for (const [id, rows] of rowsById(column, (value) => idsIn(value, index, isKnown))) {
      const place: NamePlace = {
        column: column.index,
        header: column.header || `#${column.index + 1}`,
        rows: rows.map((row) => sheetRowOf(table, row)),
      };
      places.set(id, [...(places.get(id) ?? []), place]);
    }
  }
  return places;
};
