import { cellAt, type DistinctValues } from "../../table/relations/distinct";
import type { Steps } from "../steps";
import { mixedColumn } from "./mixedColumn";
import type { Repair, RepairOutcome, RepairStep } from "./repair";

/** The rows at risk when the columns say this, from top to bottom. */
export type RowsAtRisk = (columns: readonly DistinctValues[]) => readonly number[];

/**
 * Repairs the rows at risk and no others, with the fewest cells changed that a greedy choice finds: of the next steps of all
 * repairs the one that makes most rows safe for each cell it changes, then everything is measured again. A step that
 * helps no row by itself comes when no other does. Rows that remain at risk keep what was done to them: a person decides.
 *
 * @param repairs those a person chose, no two for the same column
 * @param riskyBefore the rows at risk before anything is done, where they are known
 */
export function* repairRows(
  before: readonly DistinctValues[],
  atRisk: RowsAtRisk,
  repairs: readonly Repair[],
  riskyBefore = atRisk(before),
): Steps<RepairOutcome> {
  const stepsOf = repairs.map(() => new Uint8Array(before[0]?.at.length ?? 0));
  const taken = repairs.map(() => 0);
  let columns = before;
  let risky = riskyBefore;
  const atFirst = risky.length;
  for (;;) {
    const next = risky.length === 0 ? undefined : bestStep(columns, risky, atRisk, repairs, taken);
    if (next === undefined) return { columns, stepsOf, left: risky, ...changesOf(before, columns) };
    const step = (taken[next.repair] ?? 0) + 1;
    for (const row of risky) stepsOf[next.repair]?.fill(step, row, row + 1);
    taken[next.repair] = step;
    columns = next.columns;
    risky = next.left;
    yield 1 - risky.length / atFirst;
  }
}

interface Tried {
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
): Tried | undefined => {
  const steps = repairs.flatMap(({ steps }, repair): readonly Tried[] => {
    const step = steps[taken[repair] ?? 0];
    if (step === undefined) return [];
    const { changed, columns: tried } = replaced(columns, risky, step);
    return [{ repair, columns: tried, left: atRisk(tried), changed }];
  });
  const gain = ({ left, changed }: Tried): number => (risky.length - left.length) / Math.max(1, changed);
  return steps.sort((a, b) => gain(b) - gain(a) || a.changed - b.changed || a.repair - b.repair)[0];
};

const replaced = (columns: readonly DistinctValues[], rows: readonly number[], step: RepairStep) => {
  const chosen = new Uint8Array(columns[0]?.at.length ?? 0);
  for (const row of rows) chosen[row] = 1;
  let changed = 0;
  const after = columns.map((column, at) => {
    const coarser = step.get(at);
    if (coarser === undefined) return column;
    const mixed = mixedColumn(column, coarser, chosen);
    for (const row of rows) if (cellAt(column, row) !== cellAt(mixed, row)) changed += 1;
    return mixed;
  });
  return { columns: after, changed };
};

const changesOf = (
  before: readonly DistinctValues[],
  columns: readonly DistinctValues[],
): Pick<RepairOutcome, "changed" | "changedRows"> => {
  const changedRows = columns.map((column, at) => {
    const old = before[at];
    if (old === undefined || old === column) return [];
    const rows: number[] = [];
    for (let row = 0; row < column.at.length; row += 1)
      if (cellAt(old, row) !== cellAt(column, row)) rows.push(row);
    return rows;
  });
  return { changedRows, changed: changedRows.reduce((sum, rows) => sum + rows.length, 0) };
};
