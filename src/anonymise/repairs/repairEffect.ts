import type { RepairOutcome } from "../../disclosure/repairs/repair";
import { cellAt } from "../../table/relations/distinct";
import type { ColumnOnItsWay } from "../copyColumns";
import type { SeenColumn } from "../measures/copyKey";
import { countsPeople } from "../measures/smallNumbers";
import { peopleCounted } from "./numberSteps";
import { seenAs, type Repairing } from "./repairing";
import type { CopyRepair } from "./riskDecisions";

/** What a repair does, or would do. For whoever makes the copy: the example is of its rows. */
export interface RepairEffect {
  readonly repair: CopyRepair;
  /** Rows at risk before and after it. */
  readonly before: number;
  readonly after: number;
  /** Cells that say less than before. */
  readonly cells: number;
  /** People that the copy's numbers count no more. */
  readonly people: number;
  /** Headers of the columns by whose values sums change, for some of their rows are counted elsewhere. */
  readonly moved: readonly string[];
  /** The first cell that changes. Undefined when none does. */
  readonly example: { readonly header: string; readonly before: string; readonly after: string } | undefined;
}

/** Whether it makes any row safe. */
export const helps = ({ before, after }: RepairEffect): boolean => after < before;

/** The more useful of two repairs of one risk first, then the one that changes fewer cells. */
export const byUse = (one: RepairEffect, other: RepairEffect): number =>
  one.after - other.after || one.cells - other.cells;

const exampleOf = (
  before: readonly ColumnOnItsWay[],
  { columns, changedRows }: RepairOutcome,
): RepairEffect["example"] => {
  const at = changedRows.findIndex((rows) => rows.length > 0);
  const [column, row] = [before[at], changedRows[at]?.[0]];
  const after = columns[at];
  if (column === undefined || after === undefined || row === undefined) return undefined;
  const text = (value: unknown): string => String(value).trim();
  return {
    header: column.header.text,
    before: text(cellAt(column.treated, row)),
    after: text(cellAt(after, row)),
  };
};

/** Cells that say something else than before all repairs, or that a repair filled in a column of its own. */
export const changedCells = ({ treated, columns, table }: Repairing): number => {
  let changed = 0;
  columns.forEach((column, at) => {
    const before = treated[at];
    if (before === column) return;
    for (let row = 0; row < table.rowCount; row += 1) {
      const said = before === undefined ? "" : cellAt(before.treated, row);
      if (said !== cellAt(column.treated, row)) changed += 1;
    }
  });
  return changed;
};

/** Every row counts by itself: where a total and its parts disagree, no row makes up for another. */
const peopleLost = (before: readonly SeenColumn[], after: readonly SeenColumn[], rows: number): number => {
  const left = peopleCounted(after, rows);
  return peopleCounted(before, rows).reduce(
    (lost, people, row) => lost + Math.max(0, people - (left[row] ?? 0)),
    0,
  );
};

/** @param before how many rows were at risk */
export const effectOf = (
  repair: CopyRepair,
  columns: readonly ColumnOnItsWay[],
  before: number,
  outcome: RepairOutcome,
): RepairEffect => {
  const seen = columns.map(seenAs);
  const after = seen.map(({ role, cells }, at) => ({ role, cells: outcome.columns[at] ?? cells }));
  const changed = seen.flatMap((column, at) => (outcome.changedRows[at]?.length ? [{ column, at }] : []));
  const moved = changed.filter(({ column }) => !countsPeople(column));
  const rows = seen[0]?.cells.at.length ?? 0;
  return {
    repair,
    ...{ before, after: outcome.left.length, cells: outcome.changed },
    people: moved.length === changed.length ? 0 : peopleLost(seen, after, rows),
    moved: moved.map(({ at }) => columns[at]?.header.text ?? ""),
    example: exampleOf(columns, outcome),
  };
};
