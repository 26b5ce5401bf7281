import type { Recipe } from "../anonymise/recipe";
import { treatmentsFor } from "../anonymise/treatments";
import type { Codebook } from "../codebook/codebook";
import type { CellValue } from "../table/grid";
import type { Column, Table } from "../table/table";
import { firstRows } from "./outline";

/** Some values of a column before and after its treatment, row by row. */
export interface ColumnPreview {
  /** Zero-based sheet column of the original. */
  readonly column: number;
  readonly before: readonly CellValue[];
  /** Empty when the column stays out. Codes that are new are examples: the real ones are given when the copy is made. */
  readonly after: readonly CellValue[];
}

/** What a recipe does, to be looked at. */
export interface Previews {
  /** To the first values of each column. */
  readonly preview: readonly ColumnPreview[];
  /** To one row, in all its columns; empty for a table without rows. */
  readonly example: readonly ColumnPreview[];
}

/** @param codebook with the organisations of the table enrolled, for this preview only */
export const previewsOf = (table: Table, recipe: Recipe, codebook: Codebook): Previews => {
  const treatments = treatmentsFor(table, recipe, codebook);
  const columns = new Map(table.columns.map((column) => [column.index, column]));
  const shown = (rowsOf: (column: Column) => readonly number[]): readonly ColumnPreview[] =>
    recipe.columns.map((planned) => {
      const column = columns.get(planned.column);
      if (column === undefined) return { column: planned.column, before: [], after: [] };
      const rows = rowsOf(column);
      const treatment = planned.decidedBy === "nobody" ? undefined : treatments.of(planned, column);
      const after = treatment && rows.map((row) => treatment.cells(treatment.values[row] ?? "").value);
      const before = rows.map((row) => column.values[row] ?? "");
      return { column: planned.column, before, after: after ?? [] };
    });
  const row = fullestRow(table);
  return {
    preview: shown(({ values }) => firstRows(values)),
    example: row === undefined ? [] : shown(() => [row]),
  };
};

/** An example is looked for among the first rows. */
const mostRows = 50;

const fullestRow = ({ columns, rowCount }: Table): number | undefined => {
  const filled = (row: number): number =>
    columns.reduce((sum, { values }) => sum + ((values[row] ?? "") === "" ? 0 : 1), 0);
  const rows = Array.from({ length: Math.min(rowCount, mostRows) }, (_, row) => row);
  return rows.reduce<number | undefined>(
    (best, row) => (best === undefined || filled(row) > filled(best) ? row : best),
    undefined,
  );
};
