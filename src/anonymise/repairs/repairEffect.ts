import type { RepairOutcome } from "../../disclosure/repairs/repair";
import { cellAt } from "../../table/relations/distinct";
import type { ColumnOnItsWay } from "../copyColumns";
import { handlingOf } from "../handling";
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

const sum = (numbers: Float64Array): number => numbers.reduce((total, number) => total + number, 0);

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

/** @param before the rows that were at risk */
export const effectOf = (
  repair: CopyRepair,
  { columns, table }: Repairing,
  repaired: readonly ColumnOnItsWay[],
  before: number,
  outcome: RepairOutcome,
): RepairEffect => {
  const people = (all: readonly ColumnOnItsWay[]): number =>
    sum(peopleCounted(all.map(seenAs), table.rowCount));
  return {
    repair,
    ...{ before, after: outcome.left.length, cells: outcome.changed },
    people: people(columns) - people(repaired),
    moved: columns.flatMap((column, at) => {
      const isNumber =
        handlingOf[seenAs(column).role].kind === "population" && seenAs(column).role !== "population-group";
      return isNumber || outcome.changedRows[at]?.length === 0 ? [] : [column.header.text];
    }),
    example: exampleOf(columns, outcome),
  };
};
