import type { Contributors } from "../../disclosure/measures/contributors";
import { groupDisclosure } from "../../disclosure/measures/groupDisclosure";
import type { Applied } from "../apply";
import { peopleCounted } from "../repairs/numberSteps";
import { changedCells } from "../repairs/repairEffect";
import { risksAtHand, waysFor } from "../repairs/repairs";
import { asPart, CancelledError, type Listener } from "../stopped";
import { alikeRows } from "./alikeRows";
import { copyKeys, type CopyKeys } from "./copyKeys";
import type { CopyMeasures } from "./copyMeasures";
import { levelsOf, measureLevel } from "./fewCells";
import { fromTable, wayBack, type InOriginal } from "./inOriginal";
import { smallNumbers } from "./smallNumbers";

/** Measuring takes less time than trying all repairs. */
const measuringShare = 0.3;

const risksOf = (made: Applied, listener: Listener, offers: boolean): CopyMeasures["risks"] => {
  const inOriginal = fromTable(made);
  const found = risksAtHand(made.repaired, listener, offers ? waysFor : () => []);
  return found.map(({ risk, rows, offers }) => ({ risk, offers, ...inOriginal(rows) }));
};

/** Who reports each row of the copy, in its order. */
const reportersOf = ({ origin: { order }, repaired }: Applied): Contributors | undefined => {
  const reporters = repaired.reporters();
  return reporters && { ...reporters, at: order.map((row) => reporters.at[row] ?? 0) };
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
 * @param offers whether every repair is tried; that takes longest
 * @throws CancelledError
 */
export const measureCopy = (made: Applied, listener: Listener, offers = true): CopyMeasures => {
  const rows = made.origin.order.length;
  const inOriginal = wayBack(made);
  const keys = copyKeys(made.copy.columns, rows);
  const reporters = reportersOf(made);
  const levels = levelsOf(keys);
  const { rules } = made.repaired;
  const measured =
    reporters &&
    levels.map((level, at) => {
      if (listener.isCancelled()) throw new CancelledError();
      listener.onProgress((at / levels.length) * measuringShare);
      return measureLevel(level, reporters, rules.usual.organisations, inOriginal);
    });
  return {
    rows,
    cells: rows * made.copy.columns.length,
    changed: changedCells(made.repaired),
    people: peopleCounted(made.copy.columns, rows).reduce((sum, people) => sum + people, 0),
    levels: measured,
    alike: alikeRows(made, reporters, rows, inOriginal),
    smallNumbers: smallNumbers(made.copy.columns, rules, inOriginal),
    sameGroup: sameGroups(made, keys, inOriginal),
    repaired: made.effects,
    risks: risksOf(made, asPart(listener, measuringShare, 1), offers),
  };
};
