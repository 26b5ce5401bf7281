import { anyValue, type StoredValidation } from "../../../package/validations/storedValidation";
import { changeValidations, validationOn } from "../../model/rules/validations";
import type { CellsSelf } from "../format/looks";
import { requireAlive } from "../rangeSelf";

/** What the cells have of validations. Throws ItemNotFound when the cells are gone. */
export const found = (cells: CellsSelf) => {
  requireAlive(cells);
  return validationOn(cells.sheet.stored, cells.areas);
};

/** What the validation of all cells says; of cells without one what a new one would say; null where they differ. */
export function told<Value>(cells: CellsSelf, read: (validation: StoredValidation) => Value): Value | null {
  const on = found(cells);
  if (on.kind === "all") return read(on.validation);
  return on.kind === "none" ? read(anyValue) : null;
}

export function announceValidation({ context, sheet }: CellsSelf): void {
  context.model.announce({ kind: "sheetLayout", sheet });
}

export function changeValidation(
  cells: CellsSelf,
  changed: (validation: StoredValidation) => StoredValidation,
): void {
  requireAlive(cells);
  changeValidations(cells.sheet.stored, cells.areas, changed);
  announceValidation(cells);
}
