import { bareColumns, dataRows } from "./columns";
import { corrected, type Understood } from "./corrections/corrected";
import type { Corrections } from "./corrections/correction";
import { detailOf } from "./detail";
import { draftOf, type Draft } from "./draft";
import { failClosed } from "./failClosed";
import type { Grid } from "./grid";
import { readLists, type NamedList } from "./evidence/lists";
import { locate, type Location } from "./locating/locate";
import type { Gazetteer } from "./places/gazetteer";
import { relate } from "./relations/relate";
import { withSiteKinds } from "./relations/siteKinds";
import { NoTableError, type Column, type Table } from "./table";

/** What else is known when a sheet is read. */
export interface Context {
  /** Values of lookup sheets and validation lists, under the name of their column or sheet. */
  readonly lists?: readonly NamedList[];
  /** What is known of places, the likeliest to know first. */
  readonly gazetteers?: readonly Gazetteer[];
  /** A person's word on columns. */
  readonly corrections?: Corrections;
}

/**
 * Finds the table on a sheet and says what each column means. Values, code shapes and lists are asked before HXL tags,
 * tags before header words; then columns are compared with each other, and what is in doubt counts as identifying.
 *
 * @throws NoTableError when no row looks like a header
 */
export function understand(grid: Grid, context: Context = {}): Table {
  const location = locate(grid);
  if (location === undefined) throw new NoTableError({ sheetName: grid.sheetName });
  const rows = dataRows(grid, location);
  const lists = readLists(context.lists ?? []);
  const drafts = bareColumns(grid, location, rows).map((bare) => draftOf(bare, lists));
  const gazetteers = context.gazetteers ?? [];
  const settle = (compared: readonly Draft[]) => failClosed(relate(compared, lists, gazetteers));
  const columns = withSiteKinds(corrected(drafts, context.corrections ?? {}, settle).map(columnOf));
  return { ...tableOf(grid, location, rows, columns), gazetteers };
}

function columnOf({ draft: { bare, profile }, meaning }: Understood): Column {
  const { index, header, headerKey, hxl, values, numberFormat, hidden } = bare;
  const detail = detailOf(meaning.role, bare, profile, meaning.reasons);
  return { index, header, headerKey, hxl, values, numberFormat, hidden, ...meaning, detail };
}

function tableOf(
  grid: Grid,
  location: Location,
  rows: readonly number[],
  columns: readonly Column[],
): Omit<Table, "gazetteers"> {
  const sourceRows = rows.map((at) => grid.top + at);
  const [hxl] = location.hxl;
  return {
    sheetName: grid.sheetName,
    headerRow: grid.top + location.header,
    hxlRow: hxl === undefined ? undefined : grid.top + hxl,
    firstDataRow: grid.top + (rows[0] ?? location.firstData),
    rowCount: rows.length,
    sourceRows,
    hiddenRowCount: sourceRows.filter((row) => grid.hiddenRows.has(row)).length,
    columns,
    others: location.others,
    dateSystem: grid.dateSystem,
    rightToLeft: grid.rightToLeft,
  };
}
