import type { Contributors } from "../../disclosure/measures/contributors";
import type { MinimumOf } from "../../disclosure/measures/fewOrganisations";
import { groupDisclosure } from "../../disclosure/measures/groupDisclosure";
import { asPart, type Steps } from "../../disclosure/steps";
import type { Applied } from "../apply";
import { peopleCounted } from "../repairs/numberSteps";
import { changedCells } from "../repairs/repairEffect";
import { risksAtHand, waysFor } from "../repairs/repairs";
import { alikeRows } from "./alikeRows";
import { copyKeys, type CopyKeys } from "./copyKeys";
import type { CopyMeasures, LevelMeasure } from "./copyMeasures";
import { levelsOf, measureLevel } from "./fewCells";
import { fromTable, wayBack, type InOriginal } from "./inOriginal";
import { smallNumbers } from "./smallNumbers";
import { organisationsAskedFor } from "./strictTopics";

/** Measuring takes less time than trying all repairs. */
const measuringShare = 0.3;

function* risksOf(made: Applied, offers: boolean): Steps<CopyMeasures["risks"]> {
  const inOriginal = fromTable(made);
  const found = yield* risksAtHand(made.repaired, offers ? waysFor : () => []);
  return found.map(({ risk, rows, offers }) => ({ risk, offers, ...inOriginal(rows) }));
}

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
 */
export function* measureCopy(made: Applied, offers = true): Steps<CopyMeasures> {
  const rows = made.origin.order.length;
  const inOriginal = wayBack(made);
  const keys = copyKeys(made.copy.columns, rows);
  const reporters = reportersOf(made);
  const { rules } = made.repaired;
  const minimumOf = organisationsAskedFor(made.copy.columns, rules);
  const levels = reporters && levelsIn(keys, reporters, minimumOf, inOriginal);
  return {
    rows,
    cells: rows * made.copy.columns.length,
    changed: changedCells(made.repaired),
    people: peopleCounted(made.copy.columns, rows).reduce((sum, people) => sum + people, 0),
    levels: levels && (yield* asPart(levels, 0, measuringShare)),
    alike: alikeRows(made, reporters, rows, inOriginal),
    smallNumbers: smallNumbers(made.copy.columns, rules, inOriginal),
    sameGroup: sameGroups(made, keys, inOriginal),
    repaired: made.effects,
    risks: yield* asPart(risksOf(made, offers), measuringShare, 1),
  };
}

function* levelsIn(
  keys: CopyKeys,
  reporters: Contributors,
  minimumOf: MinimumOf,
  inOriginal: InOriginal,
): Steps<readonly LevelMeasure[]> {
  const levels = levelsOf(keys);
  const measured: LevelMeasure[] = [];
  for (const level of levels) {
    measured.push(measureLevel(level, reporters, minimumOf, inOriginal));
    yield measured.length / levels.length;
  }
  return measured;
}
