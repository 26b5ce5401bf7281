import type { Codebook } from "../../codebook/codebook";
import type { Contributors } from "../../disclosure/measures/contributors";
import { diversity } from "../../disclosure/measures/fewOrganisations";
import { frequencies, rowsBelow, uniqueRows } from "../../disclosure/measures/frequencies";
import { groupDisclosure } from "../../disclosure/measures/groupDisclosure";
import { defaultRules } from "../../disclosure/rules/rules";
import type { Applied } from "../apply";
import { handlingOf } from "../handling";
import type { Recipe } from "../recipe";
import { peopleCounted } from "../repairs/numberSteps";
import { changedCells } from "../repairs/repairEffect";
import type { RowKey } from "../repairs/riskDecisions";
import { chosenKeys } from "../repairs/rowsAtRisk";
import { risksAtHand, waysFor } from "../repairs/repairs";
import { CancelledError, type Listener } from "../stopped";
import { copyKeys, type CopyKeys } from "./copyKeys";
import type { CopyMeasures, RowsInOriginal } from "./copyMeasures";
import { levelsOf, measureLevel } from "./fewCells";
import { reportersOfCopy } from "./reporters";
import { smallNumbers } from "./smallNumbers";

/** The rows of the original behind rows of the copy, at a column of the copy. */
export type InOriginal = (rows: readonly number[], column?: number) => RowsInOriginal;

/** A person who looks at rows looks at their finest place first, else at the first column. */
const placeColumn = ({ copy }: Applied): number => {
  const places = copy.columns.map(({ role }) => handlingOf[role].kind === "place");
  return Math.max(0, places.lastIndexOf(true));
};

/** As `InOriginal`, of rows by their positions in the table. */
const fromTable = (made: Applied): InOriginal => {
  const { table, columns } = made.origin;
  const finest = placeColumn(made);
  return (positions, column = finest) => {
    const found = positions.map((position) => table.sourceRows[position] ?? table.firstDataRow + position);
    return { column: columns[column] ?? 0, rows: found.sort((one, other) => one - other) };
  };
};

const wayBack = (made: Applied): InOriginal => {
  const ofPositions = fromTable(made);
  const { order } = made.origin;
  return (rows, column) =>
    ofPositions(
      rows.map((row) => order[row] ?? 0),
      column,
    );
};

/** Measuring takes less time than trying all repairs. */
const measuringShare = 0.3;

const risksOf = (
  made: Applied,
  { isCancelled, onProgress }: Listener,
  offers: boolean,
): CopyMeasures["risks"] => {
  const inOriginal = fromTable(made);
  const listener: Listener = {
    isCancelled,
    onProgress: (share) => {
      onProgress(measuringShare + share * (1 - measuringShare));
    },
  };
  const found = risksAtHand(made.repaired, listener, offers ? waysFor : () => []);
  return found.map(({ risk, rows, offers }) => ({ risk, offers, ...inOriginal(rows) }));
};

const alikeRows = (
  { copy: { columns } }: Applied,
  chosen: readonly RowKey[],
  reporters: Contributors | undefined,
  rows: number,
  inOriginal: InOriginal,
): CopyMeasures["alike"] => {
  const keys = chosenKeys(columns, rows, chosen);
  const frequency = frequencies(keys, rows);
  const { k, usual } = defaultRules;
  const organisations = reporters && diversity(keys, reporters);
  const few = rowsBelow(organisations ?? new Uint32Array(0), usual.organisations);
  return {
    keys: chosen,
    fewOrganisations: organisations && {
      least: organisations.reduce((least, count) => Math.min(least, count), Infinity),
      minimum: usual.organisations,
      ...inOriginal(few),
    },
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
 * @param offers whether every repair is tried; that takes longest
 * @throws CancelledError
 */
export const measureCopy = (
  made: Applied,
  recipe: Recipe,
  codebook: Codebook,
  listener: Listener,
  offers = true,
): CopyMeasures => {
  const rows = made.origin.order.length;
  const inOriginal = wayBack(made);
  const keys = copyKeys(made.copy.columns, rows);
  const reporters = reportersOfCopy(made.origin, recipe, codebook);
  const levels = levelsOf(keys);
  const measured =
    reporters &&
    levels.map((level, at) => {
      if (listener.isCancelled()) throw new CancelledError();
      listener.onProgress((at / levels.length) * measuringShare);
      return measureLevel(level, reporters, inOriginal);
    });
  return {
    rows,
    cells: rows * made.copy.columns.length,
    changed: changedCells(made.repaired),
    people: peopleCounted(made.copy.columns, rows).reduce((sum, people) => sum + people, 0),
    levels: measured,
    alike: alikeRows(made, recipe.risks.keys, reporters, rows, inOriginal),
    smallNumbers: smallNumbers(made.copy.columns, inOriginal),
    sameGroup: sameGroups(made, keys, inOriginal),
    repaired: made.effects,
    risks: risksOf(made, listener, offers),
  };
};
