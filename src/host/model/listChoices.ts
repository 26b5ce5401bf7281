import { listItems } from "./rules/listItems";
import { itemsAt } from "./rules/itemsAt";
import { validationAt } from "./rules/validations";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

const mostChoices = 1000;

/** Whether the cell shows a drop-down. */
export const hasChoices = ({ stored }: SheetModel, row: number, column: number): boolean =>
  itemsAt(stored.validations, row, column).some(({ kind, hasDropDown }) => kind === "list" && hasDropDown);

/**
 * The values that a cell's data validation lists, each once: texts between commas, or what the cells of an area or a name
 * show. Undefined for a cell without a drop-down, or one whose formula has to be calculated.
 */
export function listChoices(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): readonly string[] | undefined {
  const validation = validationAt(sheet.stored, row, column);
  if (!validation || !hasChoices(sheet, row, column)) return undefined;
  const texts = listItems(model, sheet, validation)?.map(({ text }) => text);
  return texts && [...new Set(texts)].filter((text) => text !== "").slice(0, mostChoices);
}
