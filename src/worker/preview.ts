import type { Recipe } from "../anonymise/recipe";
import { treatmentsFor } from "../anonymise/treatments";
import type { Codebook } from "../codebook/codebook";
import type { Table } from "../table/table";
import type { ColumnPreview } from "./core";
import { firstValues } from "./outline";

/**
 * What the recipe does to the first values of each column.
 *
 * @param codebook with the organisations of the table enrolled, for this preview only
 */
export const previewOf = (table: Table, recipe: Recipe, codebook: Codebook): readonly ColumnPreview[] => {
  const treatments = treatmentsFor(table, recipe, codebook);
  const columns = new Map(table.columns.map((column) => [column.index, column]));
  return recipe.columns.map((column) => {
    const before = firstValues(columns.get(column.column)?.values ?? []);
    const cells = column.decidedBy === "nobody" ? undefined : treatments.cellsOf(column);
    const after = cells === undefined ? [] : before.map((value) => cells(value).value);
    return { column: column.column, before, after };
  });
};
