import type { Place } from "../finding";
import type { ScanKind } from "../kinds";
import type { PlaceKey } from "../places";
import { formulaLiterals, formulaWords, readsOtherBook, saysSomething } from "../search/formulaTexts";
import type { PartScope } from "./partScope";

/** Where something stands; undefined for the part. */
export type SomePlace = PlaceKey | Place | undefined;

/** Looks at what a person wrote in a formula, and at nothing else of it. @param kind of the texts in quotes */
export function searchFormula(
  scope: PartScope,
  formula: string,
  kind: ScanKind | undefined,
  place: SomePlace,
): void {
  if (readsOtherBook(formula)) scope.found("external-formula", place, formula);
  for (const literal of formulaLiterals(formula).filter(saysSomething)) {
    if (kind !== undefined) scope.found(kind, place, literal);
    scope.search(literal, place);
  }
  scope.search(formulaWords(formula), place, "names");
}
