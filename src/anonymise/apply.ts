import type { Codebook } from "../codebook/codebook";
import type { CellValue } from "../table/grid";
import { periodOf, periodText } from "../table/period";
import type { Role } from "../table/role";
import type { Column, Table } from "../table/table";
import { treatColumn, type TreatedColumn } from "./cell";
import type { Copy, CopyColumn, CopyStatement, Finding, Report } from "./copy";
import { findingsOf, undecidedFindings } from "./findings";
import { formatFor, in1900 } from "./formats";
import { sheetNameFor, uniqueHeaders, type CopyLabels } from "./labels";
import { inOrder, rowOrder } from "./order";
import type { ColumnRecipe, Recipe } from "./recipe";
import { treatmentsFor, type Treatments } from "./treatments";
import { widthFor } from "./width";

export interface ApplyInput {
  readonly table: Table;
  /** Of this table, without obstacles. */
  readonly recipe: Recipe;
  /** With every organisation of `organisationsIn(table, recipe)` enrolled in the recipe's series. */
  readonly codebook: Codebook;
  /** ISO 8601 date. */
  readonly madeOn: string;
  readonly labels: CopyLabels;
  /** Told after each column. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked before each column; true ends in `CancelledError`. */
  readonly isCancelled?: () => boolean;
}

export interface Applied {
  readonly copy: Copy;
  readonly report: Report;
}

/** The recipe has obstacles: no copy is made. */
export class CopyStoppedError extends Error {
  readonly code = "copy-stopped";
  constructor(readonly data: { readonly obstacles: Recipe["obstacles"] }) {
    super(`copy stopped: ${data.obstacles.map(({ key }) => key).join(", ")}`);
  }
}

/** A person pressed cancel; nothing was made. */
export class CancelledError extends Error {
  readonly code = "cancelled";
  readonly data = {};
  constructor() {
    super("cancelled");
  }
}

interface Treated {
  readonly recipe: ColumnRecipe;
  readonly column: Column;
  readonly treated: TreatedColumn;
}

const treatAll = (input: ApplyInput, treatments: Treatments): readonly Treated[] => {
  const { table, recipe } = input;
  const columnAt = new Map(table.columns.map((column) => [column.index, column]));
  return recipe.columns.flatMap((planned, done) => {
    if (input.isCancelled?.() === true) throw new CancelledError();
    input.onProgress?.(done, recipe.columns.length);
    const column = columnAt.get(planned.column);
    const cells = planned.decidedBy === "nobody" ? undefined : treatments.cellsOf(planned.treatment);
    if (column === undefined || cells === undefined) return [];
    return [{ recipe: planned, column, treated: treatColumn(column.values, cells) }];
  });
};

const writtenHeader = ({ recipe }: Treated, treatments: Treatments, labels: CopyLabels): string => {
  const { text } = treatments.cleaners.kept(recipe.header);
  return recipe.treatment.kind === "coarsen" ? `${text} (${labels.levels[recipe.treatment.to]})` : text;
};

/** A coarsened column means the coarser place. */
const roleOf = ({ role, treatment }: ColumnRecipe): Role =>
  treatment.kind === "coarsen" ? `${treatment.to}-code` : role;

const copyColumns = (
  all: readonly Treated[],
  input: ApplyInput,
  treatments: Treatments,
): readonly CopyColumn[] => {
  const { table, labels } = input;
  const written = all.map((one) => writtenHeader(one, treatments, labels));
  const headers = uniqueHeaders(written, labels.column);
  const order = rowOrder(
    all.map(({ recipe, treated }) => ({ role: roleOf(recipe), values: treated.values })),
    table.rowCount,
  );
  return all.map(({ recipe, column, treated }, at) => {
    const header = headers[at] ?? `${labels.column} ${at + 1}`;
    const numberFormat = formatFor(column, treated.values);
    const values: readonly CellValue[] = in1900(
      inOrder(treated.values, order),
      numberFormat,
      table.dateSystem,
    );
    return { header, role: roleOf(recipe), numberFormat, width: widthFor(header, values), values };
  });
};

const statementOf = ({ table, recipe, madeOn }: ApplyInput): CopyStatement => {
  const { rule } = recipe;
  return {
    informationType: rule.informationType,
    audience: rule.audience,
    ruleId: rule.id,
    words: rule.words,
    disclosure: rule.disclosure,
    period: periodText(periodOf(table)),
    madeOn,
    rowCount: table.rowCount,
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const hiddenRows = (table: Table): readonly Finding[] =>
  table.hiddenRowCount === 0
    ? []
    : [{ key: "hidden-rows", severity: "warn", data: { count: table.hiddenRowCount } }];

const reportOf = (all: readonly Treated[], { table, recipe }: ApplyInput): Report => ({
  rowsIn: table.rowCount,
  rowsOut: table.rowCount,
  columnsKept: all.filter((one) => one.recipe.treatment.kind !== "code").length,
  columnsCoded: all.filter((one) => one.recipe.treatment.kind === "code").length,
  columnsRemoved: recipe.columns.length - all.length,
  organisationsCoded: new Set(all.flatMap(({ treated }) => [...treated.organisations])).size,
  cellsCoded: sum(all.map(({ treated }) => treated.cellsCoded)),
  cellsRedacted: sum(all.map(({ treated }) => treated.cellsRedacted)),
  findings: [
    ...hiddenRows(table),
    ...undecidedFindings(recipe.columns),
    ...all.flatMap((one) => findingsOf(table, one.recipe, one.treated)),
  ],
});

/**
 * Makes the copy from treated values only, its rows in an order of their own. Throws `CopyStoppedError`,
 * `CancelledError`, or `OrganisationWithoutCodeError`; there is no half a copy. Run `leaks` on it before handing it over.
 */
export const apply = (input: ApplyInput): Applied => {
  const { table, recipe } = input;
  if (recipe.obstacles.length > 0) throw new CopyStoppedError({ obstacles: recipe.obstacles });
  const treatments = treatmentsFor(table, recipe, input.codebook);
  const all = treatAll(input, treatments);
  const statement = statementOf(input);
  const copy: Copy = {
    sheetName: sheetNameFor(input.labels.title, statement.period),
    statement,
    columns: copyColumns(all, input, treatments),
    rightToLeft: table.rightToLeft,
    dateSystem: 1900,
  };
  input.onProgress?.(recipe.columns.length, recipe.columns.length);
  return { copy, report: reportOf(all, input) };
};
