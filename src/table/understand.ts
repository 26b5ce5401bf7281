import { bareColumns, dataRows } from "./columns";
import { corrected, type Understood } from "./corrections/corrected";
import type { Corrections } from "./corrections/correction";
import { detailOf } from "./detail";
import { draftOf, type Draft } from "./draft";
import { failClosed } from "./failClosed";
import type { Grid } from "./grid";
import { readLists, type KnownList, type NamedList } from "./evidence/lists";
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

/** A sheet as far as it can be read before anybody says what a column means. */
export interface SheetReading {
  readonly grid: Grid;
  readonly location: Location;
  /** Indexes of the grid's rows that are records. */
  readonly rows: readonly number[];
  /** The columns, each judged by itself. */
  readonly drafts: readonly Draft[];
  readonly lists: readonly KnownList[];
  readonly gazetteers: readonly Gazetteer[];
}

/**
 * Finds the table on a sheet and judges its columns one by one: values, code shapes and lists are asked before HXL tags,
 * tags before header words.
 *
 * @throws NoTableError when no row looks like a header
 */
export function readSheet(grid: Grid, context: Context = {}): SheetReading {
  const location = locate(grid);
  if (location === undefined) throw new NoTableError({ sheetName: grid.sheetName });
  const rows = dataRows(grid, location);
  const lists = readLists(context.lists ?? []);
  const drafts = bareColumns(grid, location, rows).map((bare) => draftOf(bare, lists));
  return { grid, location, rows, drafts, lists, gazetteers: context.gazetteers ?? [] };
}

/** Compares the columns with each other, under a person's word; what is in doubt counts as identifying. */
export function settle(reading: SheetReading, corrections: Corrections = {}): Table {
  const { grid, location, rows, drafts, lists, gazetteers } = reading;
  const compare = (compared: readonly Draft[]) => failClosed(relate(compared, lists, gazetteers));
  const columns = withSiteKinds(corrected(drafts, corrections, compare).map(columnOf));
  return { ...tableOf(grid, location, rows, columns), gazetteers };
}

/**
 * Says what each column of a sheet means.
 *
 * @throws NoTableError when no row looks like a header
 */
export function understand(grid: Grid, context: Context = {}): Table {
  return settle(readSheet(grid, context), context.corrections);
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
