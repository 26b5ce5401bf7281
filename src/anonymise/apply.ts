import type { Codebook } from "../codebook/codebook";
import type { DisclosureRules } from "../disclosure/rules/rules";
import { periodOf, periodText } from "../table/periods/period";
import type { Table } from "../table/table";
import { treatColumn } from "./cell";
import type { Copy, CopyStatement, Report } from "./copy";
import { copyColumns, orderOf, type ColumnOnItsWay } from "./copyColumns";
import { keptInCopy, type KeptInCopy } from "./keptInCopy";
import { sheetNameFor, type CopyLabels } from "./labels";
import type { Recipe } from "./recipe";
import { repairAll, toRepair } from "./repairs/repairs";
import type { RepairEffect } from "./repairs/repairEffect";
import type { Repairing } from "./repairs/repairing";
import { rowsForCopy } from "./copyRows";
import { reportOf, withRowsLeftOut } from "./report";
import { CancelledError, CopyStoppedError } from "./stopped";
import { treatmentsFor, type Treatments } from "./treatments";

export interface ApplyInput {
  readonly table: Table;
  /** Of this table, without obstacles. */
  readonly recipe: Recipe;
  /** With every organisation of `organisationsIn(table, recipe)` enrolled in the recipe's series. */
  readonly codebook: Codebook;
  /** ISO 8601 date. */
  readonly madeOn: string;
  readonly labels: CopyLabels;
  /** By which rows are at risk, where the recipe repairs them. */
  readonly rules: DisclosureRules;
  /** Told after each column. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked before each column; true ends in `CancelledError`. */
  readonly isCancelled?: () => boolean;
}

/** Where the rows and columns of a copy come from: for whoever makes it, never to travel with it. */
export interface CopyOrigin {
  /** Without the rows that were left out. */
  readonly table: Table;
  /** For each row of the copy, the position of its row in `table`. */
  readonly order: Uint32Array;
  /** For each column of the copy, the zero-based sheet column. */
  readonly columns: readonly number[];
}

export interface Applied {
  readonly copy: Copy;
  readonly report: Report;
  /** What stays in its texts by a person's word, for `leaks`. */
  readonly kept: readonly KeptInCopy[];
  readonly origin: CopyOrigin;
  /** What each repair of the recipe did. */
  readonly effects: readonly RepairEffect[];
  /** The columns as they stand now, their rows as in the table: what further repairs would start from. */
  readonly repaired: Repairing;
}

const treatAll = (input: ApplyInput, treatments: Treatments): readonly ColumnOnItsWay[] => {
  const { table, recipe } = input;
  const columnAt = new Map(table.columns.map((column) => [column.index, column]));
  return recipe.columns.flatMap((planned, done) => {
    if (input.isCancelled?.() === true) throw new CancelledError();
    input.onProgress?.(done, recipe.columns.length);
    const column = columnAt.get(planned.column);
    if (column === undefined || planned.decidedBy === "nobody") return [];
    const treatment = treatments.of(planned, column);
    if (treatment === undefined) return [];
    const treated = treatColumn(treatment.values, treatment.cells);
    return [{ recipe: planned, column, header: treatments.header(planned), treated }];
  });
};

const statementOf = (
  { table, recipe, madeOn }: ApplyInput,
  { rowsOut, cellsRedacted }: Report,
): CopyStatement => {
  const { rule } = recipe;
  return {
    informationType: rule.informationType,
    audience: rule.audience,
    ruleId: rule.id,
    words: rule.words,
    disclosure: rule.disclosure,
    period: periodText(periodOf(table)),
    madeOn,
    rowCount: rowsOut,
    cellsRedacted,
  };
};

/**
 * Makes the copy from treated values only, its rows in an order of their own. Throws `CopyStoppedError`,
 * `CancelledError`, or `OrganisationWithoutCodeError`; there is no half a copy. Run `leaks` on it before handing it over.
 */
export const apply = (input: ApplyInput): Applied => {
  const { recipe } = input;
  const rows = rowsForCopy(input.table, recipe, input.codebook);
  const { table } = rows;
  if (recipe.obstacles.length > 0) throw new CopyStoppedError({ obstacles: recipe.obstacles });
  const treatments = treatmentsFor(table, recipe, input.codebook);
  const treated = treatAll({ ...input, table }, treatments);
  const repairing = toRepair(treated, { ...input, table });
  const { state: repaired, effects } = repairAll(repairing, recipe);
  const all = repaired.columns;
  const report = withRowsLeftOut(reportOf(all, table, recipe), rows);
  const statement = statementOf({ ...input, table }, report);
  const order = orderOf(all, table);
  const copy: Copy = {
    sheetName: sheetNameFor(input.labels.title, statement.period),
    statement,
    columns: copyColumns(all, table, order, input.labels),
    rightToLeft: table.rightToLeft,
    dateSystem: 1900,
  };
  input.onProgress?.(recipe.columns.length, recipe.columns.length);
  const origin = { table, order, columns: all.map(({ column }) => column.index) };
  return { copy, report, kept: keptInCopy(all, copy.columns), origin, effects, repaired };
};
