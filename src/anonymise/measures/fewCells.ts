import type { Contributors } from "../../disclosure/measures/contributors";
import {
  fewOrganisations,
  type FewOrganisations,
  type MinimumOf,
} from "../../disclosure/measures/fewOrganisations";
import { push } from "../../table/words/phrases";
import type { CopyKey } from "./copyKey";
import type { CopyKeys } from "./copyKeys";
import type { FewCell, LevelMeasure, RowsInOriginal } from "./copyMeasures";

/** More cells of one level than a person goes through; the figures count them all. */
const mostCells = 100;

/** A level of place, with or without the period. */
interface Level {
  readonly level: LevelMeasure["level"];
  readonly place: CopyKey | undefined;
  readonly activity: CopyKey;
  readonly period: CopyKey | undefined;
}

/** All levels that a copy can be looked at, coarse to fine. */
export const levelsOf = ({ places, activity, period }: CopyKeys): readonly Level[] => {
  const ofPlaces =
    places.length === 0
      ? [{ level: "none", place: undefined } as const]
      : places.map(({ level, key }) => ({ level, place: key }));
  const without = ofPlaces.map((place) => ({ ...place, activity, period: undefined }));
  return period === undefined
    ? without
    : [...without, ...ofPlaces.map((place) => ({ ...place, activity, period }))];
};

/** @param inOriginal the rows of the original behind rows of the copy */
export const measureLevel = (
  level: Level,
  reporters: Contributors,
  minimumOf: MinimumOf,
  inOriginal: (rows: readonly number[]) => RowsInOriginal,
): LevelMeasure => {
  const { place, activity, period } = level;
  const keys = [place, activity, period].filter((key) => key !== undefined);
  const found = fewOrganisations(keys, reporters, minimumOf);
  const few = cellsOf(found, reporters);
  return {
    level: level.level,
    byPeriod: period !== undefined,
    ...{ cells: found.cells, lone: found.lone, paired: found.paired, more: found.more },
    rows: found.loneRows.length + found.pairedRows.length + found.moreRows.length,
    organisations: organisationsOf(reporters, found.loneRows).size,
    few: few.map(({ organisations, rows }): FewCell => {
      const [first = 0] = rows;
      const said = (key: CopyKey | undefined) => key?.labelOf(first) ?? "";
      const texts = { place: said(place), activity: said(activity), period: said(period) };
      return { organisations, ...texts, ...inOriginal(rows) };
    }),
    left: found.lone + found.paired + found.more - few.length,
  };
};

interface RowsOfCell {
  readonly organisations: number;
  readonly rows: readonly number[];
}

const cellsOf = (
  { cellOf, loneRows, pairedRows, moreRows }: FewOrganisations,
  reporters: Contributors,
): readonly RowsOfCell[] =>
  [loneRows, pairedRows, moreRows]
    .flatMap((some) => firstCells(cellOf, some))
    .slice(0, mostCells)
    .map((rows) => ({ organisations: organisationsOf(reporters, rows).size, rows }));

const organisationsOf = ({ sets, at }: Contributors, rows: readonly number[]): ReadonlySet<number> =>
  new Set(rows.flatMap((row) => sets[at[row] ?? 0] ?? []));

const firstCells = (cellOf: Uint32Array, rows: readonly number[]): readonly (readonly number[])[] => {
  const cells = new Map<number, number[]>();
  for (const row of rows) {
    const cell = cellOf[row] ?? 0;
    if (cells.size < mostCells || cells.has(cell)) push(cells, cell, row);
  }
  return [...cells.values()];
};
