import { moveFormula } from "../../../package/cells/formula";
import { anyValue, type StoredValidation } from "../../../package/validations/storedValidation";
import type { Area, StoredSheet, StoredWorkbook } from "../../../package/workbook";
import { cellArea, cellsOf } from "../area";
import type { CellMove } from "../structure/areaMove";
import type { RewriteFormula } from "../structure/shiftables";
import { itemsAt } from "./itemsAt";
import { onAreas, partsOn, shifted, standingOn, takenOff } from "./attached";

const withFormulas = (
  validation: StoredValidation,
  change: (formula: string) => string,
): StoredValidation => {
  const formula1 = change(validation.formula1);
  const formula2 = change(validation.formula2);
  const isSame = formula1 === validation.formula1 && formula2 === validation.formula2;
  return isSame ? validation : { ...validation, formula1, formula2 };
};

/** The validation as it reads some rows down and columns right. */
export const moveValidationFormulas = (
  validation: StoredValidation,
  down: number,
  right: number,
): StoredValidation => withFormulas(validation, (formula) => moveFormula(formula, down, right));

export function shiftValidations(stored: StoredSheet, move: CellMove): void {
  stored.validations = shifted(stored.validations, move, moveValidationFormulas);
}

export function holdValidations({ sheets }: StoredWorkbook, rewrite: RewriteFormula): void {
  for (const sheet of sheets) {
    const rewritten = sheet.validations.map((each) =>
      withFormulas(each, (formula) => rewrite(formula, sheet)),
    );
    if (rewritten.some((each, index) => each !== sheet.validations[index])) sheet.validations = rewritten;
  }
}

/** What a cell accepts, formulas as they read there; undefined for anything. */
export function validationAt(
  { validations }: StoredSheet,
  row: number,
  column: number,
): StoredValidation | undefined {
  const [found] = itemsAt(validations, row, column);
  return found && onAreas(found, [cellArea(row, column)], moveValidationFormulas);
}

/** What is said of the cells of some areas: nothing, one thing of all of them, of only some, or different things. */
export type FoundValidation =
  | { readonly kind: "none" }
  | { readonly kind: "some" }
  | { readonly kind: "different" }
  | { readonly kind: "all"; readonly validation: StoredValidation };

const said = (validation: StoredValidation): string =>
  JSON.stringify({ ...validation, areas: [], others: {}, extended: false });

export function validationOn({ validations }: StoredSheet, areas: readonly Area[]): FoundValidation {
  const found = standingOn(validations, areas);
  const [first, ...others] = found;
  if (first === undefined) return { kind: "none" };
  if (others.some((other) => said(other) !== said(first))) return { kind: "different" };
  const covered = areas.every((area) => {
    const parts = found.flatMap((each) => partsOn(each, area));
    return parts.reduce((sum, part) => sum + cellsOf(part), 0) >= cellsOf(area);
  });
  if (!covered) return { kind: "some" };
  const [area] = areas;
  const home = area && standingOn(validations, [cellArea(area.top, area.left)])[0];
  const validation = home ? onAreas(home, [area], moveValidationFormulas) : first;
  return { kind: "all", validation: { ...validation, areas } };
}

/** Puts one validation on all cells of the areas, or none; announces nothing. */
export function setValidation(
  stored: StoredSheet,
  areas: readonly Area[],
  validation: StoredValidation | undefined,
): void {
  const others = takenOff(stored.validations, areas, moveValidationFormulas);
  stored.validations = validation ? [...others, { ...validation, areas }] : others;
}

/** Changes what is said of the cells of the areas, each thing by itself; cells of which nothing was said take anything. */
export function changeValidations(
  stored: StoredSheet,
  areas: readonly Area[],
  change: (validation: StoredValidation) => StoredValidation,
): void {
  const found = standingOn(stored.validations, areas).map((validation) => {
    const parts = areas.flatMap((area) => partsOn(validation, area));
    return change(onAreas(validation, parts, moveValidationFormulas));
  });
  const held = found.flatMap((validation) => validation.areas);
  const [blank] = takenOff([{ ...anyValue, areas }], held, moveValidationFormulas);
  const others = takenOff(stored.validations, areas, moveValidationFormulas);
  stored.validations = [...others, ...found, ...(blank ? [change(blank)] : [])];
}

/** The cells on which the same validation stands as on a cell. */
export const sameValidationAreas = (stored: StoredSheet, row: number, column: number): readonly Area[] => {
  const cell = cellArea(row, column);
  const [home] = standingOn(stored.validations, [cell]);
  return home
    ? stored.validations.filter((each) => said(each) === said(home)).flatMap(({ areas }) => areas)
    : [];
};
