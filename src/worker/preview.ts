import type { Recipe } from "../anonymise/recipe";
import { treatmentsFor } from "../anonymise/treatments";
import type { Codebook } from "../codebook/codebook";
import type { Table } from "../table/table";
import type { ColumnPreview } from "./core";
import { firstRows } from "./outline";

/**
 * What the recipe does to the first values of each column.
 *
 * @param codebook with the organisations of the table enrolled, for this preview only
 */
export const previewOf = (table: Table, recipe: Recipe, codebook: Codebook): readonly ColumnPreview[] => {
  const treatments = treatmentsFor(table, recipe, codebook);
  const columns = new Map(table.columns.map((column) => [column.index, column]));
  return recipe.columns.map((planned) => {
    const column = columns.get(planned.column);
    const rows = firstRows(column?.values ?? []);
    const before = rows.map((row) => column?.values[row] ?? "");
    const treatment =
      column === undefined || planned.decidedBy === "nobody" ? undefined : treatments.of(planned, column);
    const after = treatment && rows.map((row) => treatment.cells(treatment.values[row] ?? "").value);
    return { column: planned.column, before, after: after ?? [] };
  });
};
