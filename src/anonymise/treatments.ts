import type { Codebook } from "../codebook/codebook";
import { indexCodebook } from "../codebook/lookup";
import type { CellValue } from "../table/grid";
import { placesAround } from "../table/places/placesAround";
import type { Role } from "../table/role";
import type { Column, Table } from "../table/table";
import type { CellTreatment } from "./cell";
import { codeCells } from "./code";
import { coarsenedCells } from "./coarsen";
import { handlingOf } from "./handling";
import { keepCells, keepPlaces } from "./keep";
import { knownNames, organisationColumns } from "./organisations";
import type { ColumnRecipe, Recipe } from "./recipe";
import { redactCells } from "./redact";
import { makeCleaners, openCleaners, type Cleaners } from "./text";

/** What the columns of one copy are treated with. */
export interface Treatments {
  readonly cleaners: Cleaners;
  /** Undefined for a column that has no place in the copy. */
  readonly of: (recipe: ColumnRecipe, column: Column) => ColumnTreatment | undefined;
}

/** The values that are treated, a row each, and with what. */
export interface ColumnTreatment {
  readonly values: readonly CellValue[];
  readonly cells: CellTreatment;
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
  const { columns, gazetteers } = table;
  const kept = (role: Role): CellTreatment =>
    handlingOf[role].kind === "place" && rule.finestPlace !== "site"
      ? keepPlaces(keep, { role, finest: rule.finestPlace, gazetteers })
      : keep;
  const of: Treatments["of"] = ({ role, treatment }, column) => {
    const { values } = column;
    switch (treatment.kind) {
      case "keep":
        return { values, cells: kept(role) };
      case "code":
        return { values, cells: codeCells(index, isKnown, series) };
      case "redact":
        return { values, cells: redactCells(cleaners.free) };
      case "coarsen":
        return { values: placesAround(column, columns, treatment.to, gazetteers), cells: coarsenedCells };
      case "remove":
        return undefined;
    }
  };
  return { cleaners, of };
};
