import { bareColumns, dataRows, type BareColumn } from "./columns";
import { judge, type Evidence, type Judgement } from "./evidence";
import { failClosed } from "./failClosed";
import { fitOf } from "./fit";
import type { Grid } from "./grid";
import { evidenceOfHeader } from "./headerEvidence";
import { roleOfTag } from "./hxl";
import { evidenceOfLists, readLists, type KnownList, type NamedList } from "./lists";
import { locate, type Location } from "./locate";
import { profileOf, type Profile } from "./profile";
import { relate } from "./relate";
import type { Role } from "./role";
import { isBlankRow } from "./rowKinds";
import { NoTableError, type Column, type Table } from "./table";
import { evidenceOfValues } from "./valueEvidence";

/** What else is known when a sheet is read. */
export interface Context {
  /** Values of lookup sheets and validation lists, under the name of their column or sheet. */
  readonly lists?: readonly NamedList[];
  /** A person's word, by header key. */
  readonly corrections?: Readonly<Record<string, Role>>;
}

/** A column on its way to be understood. */
export interface Draft {
  readonly bare: BareColumn;
  readonly profile: Profile;
  readonly judgement: Judgement;
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
  const rows = dataRows(grid, location.firstData);
  const lists = readLists(context.lists ?? []);
  const drafts = bareColumns(grid, location, rows).map((bare) => draftOf(bare, lists));
  const columns = failClosed(relate(drafts, lists)).map((draft) =>
    columnOf(draft, context.corrections ?? {}),
  );
  return tableOf(grid, location, rows, columns);
}

/** True when the sheet has a header of which at least two columns mean something, and a row under it. */
export function looksLikeTable(grid: Grid): boolean {
  return sheetScore(grid) > 0;
}

/**
 * The sheet that holds the data: the one with the most understood columns, where more rows count a little.
 * Undefined when no sheet holds a table.
 */
export function mainSheet(grids: readonly Grid[]): Grid | undefined {
  const scored = grids.map((grid) => ({ grid, score: sheetScore(grid) })).filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.grid;
}

const glance = 120;

function sheetScore(grid: Grid): number {
  const short = { ...grid, cells: grid.cells.slice(0, glance) };
  const location = locate(short);
  if (location === undefined) return 0;
  const rows = dataRows(short, location.firstData);
  const known = bareColumns(short, location, rows)
    .map((bare) => draftOf(bare, []).judgement.role)
    .filter((role) => role !== "unknown" && role !== "free-text").length;
  const filled = grid.cells.reduce((count, row) => (isBlankRow(row) ? count : count + 1), 0);
  return known < 2 || rows.length === 0 ? 0 : known * Math.log10(10 + filled);
}

function draftOf(bare: BareColumn, lists: readonly KnownList[]): Draft {
  const profile = profileOf(bare.values, bare.numberFormat);
  const said = [...evidenceOfTag(bare), ...evidenceOfHeader(bare.rawHeader, profile)];
  const fitted = said.map((evidence) => ({
    ...evidence,
    weight: evidence.weight * fitOf(evidence.role, profile),
  }));
  const evidence = [...evidenceOfValues(profile), ...evidenceOfLists(profile, lists), ...fitted];
  return { bare, profile, judgement: judge(evidence) };
}

function evidenceOfTag({ hxl }: BareColumn): readonly Evidence[] {
  const role = hxl === undefined ? undefined : roleOfTag(hxl);
  if (hxl === undefined || role === undefined) return [];
  const weight = hxl === "#date" ? 0.6 : 0.82;
  return [{ role, weight, reason: { key: "hxl", data: { tag: hxl } } }];
}

function columnOf({ bare, judgement }: Draft, corrections: Readonly<Record<string, Role>>): Column {
  const { index, header, headerKey, hxl, values, numberFormat, hidden } = bare;
  const column = { index, header, headerKey, hxl, values, numberFormat, hidden };
  const said = Object.hasOwn(corrections, bare.headerKey) ? corrections[bare.headerKey] : undefined;
  return said === undefined
    ? { ...column, ...judgement }
    : { ...column, role: said, confidence: 1, reasons: [{ key: "person", data: {} }] };
}

function tableOf(grid: Grid, location: Location, rows: readonly number[], columns: readonly Column[]): Table {
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
    dateSystem: grid.dateSystem,
    rightToLeft: grid.rightToLeft,
  };
}
