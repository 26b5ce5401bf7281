import type { Codebook, KeptText } from "../codebook/codebook";
import { indexCodebook } from "../codebook/lookup";
import { distinctValues } from "../table/relations/distinct";
import { sheetRowOf, type Table } from "../table/table";
import { wordOn, type Exception, type StaysBy } from "./exceptions";
import type { Hit } from "./cell";
import type { HitGroup, HitInColumn } from "./hits";

/** A hit as a person looks at it. */
export interface PlacedHit {
  readonly hit: Hit;
  /** Zero-based sheet column. */
  readonly column: number;
  readonly header: string;
  readonly headerKey: string;
  readonly isHeader: boolean;
  /** The whole text as written; positions in it are UTF-16, `end` exclusive. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The first of the zero-based sheet rows that have this text, and how many there are. */
  readonly rows: readonly number[];
  readonly rowCount: number;
  readonly mayStay: boolean;
  /** By which word of a person it stays; undefined when it goes. */
  readonly stays: StaysBy | undefined;
}

/** What people have said of hits so far. */
export interface Said {
  readonly exceptions: readonly Exception[];
  readonly keptTexts: readonly KeptText[];
}

/** Rows of one hit that are named; the cells lead to the rest. */
const mostRows = 20;

const rowsOf = ({ column, place }: HitInColumn, table: Table): Pick<PlacedHit, "rows" | "rowCount"> => {
  if (place === undefined) return { rows: [table.headerRow], rowCount: 1 };
  const rows: number[] = [];
  let rowCount = 0;
  distinctValues(column.values).at.forEach((found, row) => {
    if (found !== place) return;
    rowCount += 1;
    if (rows.length < mostRows) rows.push(sheetRowOf(table, row));
  });
  return { rows, rowCount };
};

/**
 * Some hits of a group, with their rows and what was said of them.
 *
 * @param codebook the one they were found with
 * @param from and `count`: which of the group's hits
 */
export const hitPage = (
  { hits }: HitGroup,
  table: Table,
  codebook: Codebook,
  { exceptions, keptTexts }: Said,
  from: number,
  count: number,
): readonly PlacedHit[] => {
  const index = indexCodebook(codebook);
  return hits.slice(from, from + count).map((found): PlacedHit => {
    const { hit, recipe, text, start, end, words, place, mayStay } = found;
    const said = wordOn(recipe.headerKey, exceptions, keptTexts, index);
    return {
      ...{ hit, text, start, end, words, mayStay },
      ...{ column: recipe.column, header: recipe.header, headerKey: recipe.headerKey },
      isHeader: place === undefined,
      ...rowsOf(found, table),
      stays: mayStay ? said?.(found, text) : undefined,
    };
  });
};
