import type { Codebook } from "../codebook/codebook";
import { indexCodebook } from "../codebook/lookup";
import type { Table } from "../table/table";
import type { CellTreatment } from "./cell";
import { codeCells } from "./code";
import { coarsenCells } from "./coarsen";
import { keepCells, keepCommunities } from "./keep";
import { knownNames, organisationColumns } from "./organisations";
import type { ColumnRecipe, Recipe } from "./recipe";
import { redactCells } from "./redact";
import { makeCleaners, openCleaners, type Cleaners } from "./text";

/** What the columns of one copy are treated with. */
export interface Treatments {
  readonly cleaners: Cleaners;
  /** Undefined for a column that has no place in the copy. */
  readonly cellsOf: (column: Pick<ColumnRecipe, "role" | "treatment">) => CellTreatment | undefined;
}

export const treatmentsFor = (table: Table, recipe: Recipe, codebook: Codebook): Treatments => {
  const { rule, series } = recipe;
  const cleaners =
    rule.organisations === "identifiable"
      ? openCleaners
      : makeCleaners(table, codebook, series, rule.organisations === "coded");
  const index = indexCodebook(codebook);
  const isKnown = knownNames(organisationColumns(table, recipe), index);
  const keep = keepCells(cleaners.kept);
  const hidesSites = rule.finestPlace !== "site";
  const cellsOf: Treatments["cellsOf"] = ({ role, treatment }) => {
    switch (treatment.kind) {
      case "keep":
        return role === "community" && hidesSites ? keepCommunities(keep) : keep;
      case "code":
        return codeCells(index, isKnown, series);
      case "redact":
        return redactCells(cleaners.free);
      case "coarsen":
        return coarsenCells(treatment.to);
      case "remove":
        return undefined;
    }
  };
  return { cleaners, cellsOf };
};
