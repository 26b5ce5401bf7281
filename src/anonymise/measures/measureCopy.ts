import type { Codebook } from "../../codebook/codebook";
import { frequencies, rowsBelow, uniqueRows } from "../../disclosure/measures/frequencies";
import { groupDisclosure } from "../../disclosure/measures/groupDisclosure";
import { defaultRules } from "../../disclosure/rules/rules";
import type { Applied } from "../apply";
import { handlingOf } from "../handling";
import type { Recipe } from "../recipe";
import { CancelledError } from "../stopped";
import { copyKeys, type CopyKeys } from "./copyKeys";
import type { CopyMeasures, RowsInOriginal } from "./copyMeasures";
import { levelsOf, measureLevel } from "./fewCells";
import { reportersOfCopy } from "./reporters";
import { smallNumbers } from "./smallNumbers";

/** Told after each level of place, and asked before it. */
export interface Listener {
  readonly isCancelled: () => boolean;
  readonly onProgress: (share: number) => void;
}

/** The rows of the original behind rows of the copy, at a column of the copy. */
export type InOriginal = (rows: readonly number[], column?: number) => RowsInOriginal;

/** A person who looks at rows looks at their finest place first, else at the first column. */
const placeColumn = ({ copy }: Applied): number => {
  const places = copy.columns.map(({ role }) => handlingOf[role].kind === "place");
  return Math.max(0, places.lastIndexOf(true));
};

const wayBack = (made: Applied): InOriginal => {
  const { table, order, columns } = made.origin;
  const finest = placeColumn(made);
  return (rows, column = finest) => {
    const positions = rows.map((row) => order[row] ?? 0);
    const found = positions.map((position) => table.sourceRows[position] ?? table.firstDataRow + position);
    return { column: columns[column] ?? 0, rows: found.sort((one, other) => one - other) };
  };
};

const alikeRows = (keys: CopyKeys, rows: number, inOriginal: InOriginal): CopyMeasures["alike"] => {
  const all = [keys.places.at(-1)?.key, keys.activity, keys.subCluster, keys.period];
  const said = all
    .filter((key) => key !== undefined)
    .filter(({ values }) => values.some((value) => value !== ""));
  const frequency = frequencies(said, rows);
  const { k } = defaultRules;
  return {
    smallest: frequency.reduce((least, count) => Math.min(least, count), rows),
    k,
    below: inOriginal(rowsBelow(frequency, k)),
    unique: inOriginal(uniqueRows(frequency)),
  };
};

const sameGroups = ({ copy }: Applied, keys: CopyKeys, inOriginal: InOriginal): CopyMeasures["sameGroup"] =>
  copy.columns.flatMap(({ role, header, cells }, column) => {
    const place = keys.places.at(-1)?.key;
    if (role !== "population-group" || place === undefined) return [];
    const found = groupDisclosure([place], cells);
    return found.cells === 0 ? [] : [{ header, cells: found.cells, ...inOriginal(found.rows, column) }];
  });

/**
 * What a reader could infer from the rows of a copy, with the rows of the original behind each figure.
 *
 * @param codebook with the sheet's organisations
 * @throws CancelledError
 */
export const measureCopy = (
  made: Applied,
  recipe: Recipe,
  codebook: Codebook,
  { isCancelled, onProgress }: Listener,
): CopyMeasures => {
  const rows = made.origin.order.length;
  const inOriginal = wayBack(made);
  const keys = copyKeys(made.copy.columns, rows);
  const reporters = reportersOfCopy(made.origin, recipe, codebook);
  const levels = levelsOf(keys);
  const measured =
    reporters &&
    levels.map((level, at) => {
      if (isCancelled()) throw new CancelledError();
      onProgress(at / levels.length);
      return measureLevel(level, reporters, inOriginal);
    });
  return {
    rows,
    levels: measured,
    alike: alikeRows(keys, rows, inOriginal),
    smallNumbers: smallNumbers(made.copy.columns, inOriginal),
    sameGroup: sameGroups(made, keys, inOriginal),
  };
};
