import type { Codebook } from "../codebook/codebook";
import { indexCodebook } from "../codebook/lookup";
import type { CellValue } from "../table/grid";
import { placesAround } from "../table/places/placesAround";
import type { Role } from "../table/role";
import type { Column, Table } from "../table/table";
import type { CellTreatment } from "./cell";
import { makeCleaners } from "./cleaners";
import { codeCells } from "./code";
import { wordOn } from "./exceptions";
import { coarsenedCells } from "./coarsen";
import { handlingOf } from "./handling";
import { keepCells, keepPlaces } from "./keep";
import { namesStanding } from "./named";
import { asksForOneFocalPoint, firstContactOf } from "./oneContact";
import { knownNames, organisationColumns } from "./organisations";
import type { ColumnRecipe, Recipe } from "./recipe";
import { redactCells } from "./redact";
import type { CleanText, Keeps, TextCleaner } from "./text";

/** What the columns of one copy are treated with. */
export interface Treatments {
  readonly header: (recipe: ColumnRecipe) => CleanText;
  /** Undefined for a column that has no place in the copy. */
  readonly of: (recipe: ColumnRecipe, column: Column) => ColumnTreatment | undefined;
}

/** The values that are treated, a row each, and with what. */
export interface ColumnTreatment {
  readonly values: readonly CellValue[];
  readonly cells: CellTreatment;
}

const listening =
  (clean: TextCleaner, keeps: Keeps | undefined): TextCleaner =>
  (text) =>
    clean(text, keeps);

/** @param keeping what stays of what is found in texts; as people said, unless the caller knows better */
export const treatmentsFor = (
  table: Table,
  recipe: Recipe,
  codebook: Codebook,
  keeping?: Keeps,
): Treatments => {
  const { rule, series, texts } = recipe;
  const cleaners = makeCleaners(table, recipe, codebook);
  const index = indexCodebook(codebook);
  const isKnown = knownNames(organisationColumns(table, recipe), index);
  const { columns, gazetteers } = table;
  const keepsOf = (headerKey: string): Keeps | undefined => {
    if (keeping !== undefined) return keeping;
    const said = wordOn(headerKey, texts.kept, codebook.keptTexts, index);
    return said && ((found, written) => said(found, written) !== undefined);
  };
  const kept = (role: Role, clean: TextCleaner): CellTreatment => {
    const { kind } = handlingOf[role];
    const keep = keepCells(clean);
    if (kind === "contact" && asksForOneFocalPoint(rule)) return firstContactOf(keep);
    return kind === "place" && rule.finestPlace !== "site"
      ? keepPlaces(keep, { role, finest: rule.finestPlace, gazetteers })
      : keep;
  };
  const of: Treatments["of"] = ({ role, treatment, headerKey }, column) => {
    const { values } = column;
    switch (treatment.kind) {
      case "keep":
        return { values, cells: kept(role, listening(cleaners.kept, keepsOf(headerKey))) };
      case "code":
        return { values, cells: codeCells(index, isKnown, series, namesStanding(recipe.named, index)) };
      case "redact":
        return { values, cells: redactCells(listening(cleaners.free, keepsOf(headerKey))) };
      case "coarsen":
        return { values: placesAround(column, columns, treatment.to, gazetteers), cells: coarsenedCells };
      case "remove":
        return undefined;
    }
  };
  return { of, header: ({ header, headerKey }) => cleaners.kept(header, keepsOf(headerKey)) };
};
