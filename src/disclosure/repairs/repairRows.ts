import { cellAt, type DistinctValues } from "../../table/relations/distinct";
import type { Steps } from "../steps";
import { mixedColumn } from "./mixedColumn";
import type { Repair, RepairOutcome } from "./repair";

/** The rows at risk when the keys say this, from top to bottom; see `atRisk.ts`. */
export type RowsAtRisk = (keys: readonly DistinctValues[]) => readonly number[];

/**
 * Repairs the rows at risk and no others, with the fewest cells changed that a greedy choice finds: of the next steps of all
 * repairs the one that makes most rows safe for each cell it changes, then everything is measured again. A step that
 * helps no row by itself comes when no other does. Rows that remain at risk keep what was done to them: a person decides.
 *
 * @param repairs those a person chose, no two for the same column
 */
export function* repairRows(
  keys: readonly DistinctValues[],
  atRisk: RowsAtRisk,
  repairs: readonly Repair[],
): Steps<RepairOutcome> {
  let columns = keys;
  let risky = atRisk(columns);
  const taken = repairs.map(() => 0);
  const before = risky.length;
  for (;;) {
    const next = bestStep(columns, risky, atRisk, repairs, taken);
    if (next === undefined || risky.length === 0) return outcomeOf(keys, columns, risky);
    columns = next.columns;
    risky = next.left;
    taken[next.repair] = (taken[next.repair] ?? 0) + 1;
    yield 1 - risky.length / before;
  }
}

interface Step {
  readonly repair: number;
  readonly columns: readonly DistinctValues[];
  readonly left: readonly number[];
  readonly changed: number;
}

const bestStep = (
  columns: readonly DistinctValues[],
  risky: readonly number[],
  atRisk: RowsAtRisk,
  repairs: readonly Repair[],
  taken: readonly number[],
): Step | undefined => {
  const steps = repairs.flatMap((repair, at): readonly Step[] => {
    const coarser = coarserOf(repair, taken[at] ?? 0);
    if (coarser === undefined) return [];
    const tried = replaced(columns, repair.column, risky, coarser);
    return [{ repair: at, columns: tried.columns, left: atRisk(tried.columns), changed: tried.changed }];
  });
  const gain = ({ left, changed }: Step): number => (risky.length - left.length) / Math.max(1, changed);
  return steps.sort((a, b) => gain(b) - gain(a) || a.changed - b.changed || a.repair - b.repair)[0];
};

/** What the rows say after the next step of a repair; undefined when it has none. */
const coarserOf = (repair: Repair, taken: number): DistinctValues | undefined => {
  if (repair.kind === "coarsen") return repair.steps[taken];
  return taken === 0 ? blank : undefined;
};

const blank: DistinctValues = { values: [""], at: new Uint32Array(0) };

const replaced = (
  columns: readonly DistinctValues[],
  column: number,
  rows: readonly number[],
  coarser: DistinctValues,
): { readonly columns: readonly DistinctValues[]; readonly changed: number } => {
  const before = columns[column] ?? blank;
  const chosen = new Set(rows);
  const after = mixedColumn(before, (row) => (chosen.has(row) ? cellAt(coarser, row) : undefined));
  const changed = rows.filter((row) => cellAt(before, row) !== cellAt(after, row)).length;
  return { columns: columns.map((each, at) => (at === column ? after : each)), changed };
};

const outcomeOf = (
  before: readonly DistinctValues[],
  columns: readonly DistinctValues[],
  left: readonly number[],
): RepairOutcome => {
  const changedRows = columns.map((column, at) => {
    const old = before[at] ?? blank;
    return [...column.at.keys()].filter((row) => cellAt(old, row) !== cellAt(column, row));
  });
  return {
    columns,
    changedRows,
    changed: changedRows.reduce((sum, rows) => sum + rows.length, 0),
    left,
    totalsMoved: changedRows.flatMap((rows, at) => (rows.length > 0 ? [at] : [])),
  };
};
