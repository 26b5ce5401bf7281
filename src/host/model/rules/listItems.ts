import type { StoredValidation } from "../../../package/validations/storedValidation";
import { intersect } from "../../../package/cells/areas";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import { meantCells, type Content } from "./lookUp";

/** What may be chosen from a list. */
export interface ListItem extends Content {
  /** As the drop-down shows it, and as it is entered. */
  readonly text: string;
}

/** The items that a list says itself: `"A, B"`. */
const ownItems = (formula: string): ListItem[] | undefined => {
  if (!formula.startsWith('"')) return undefined;
  const texts = formula.slice(1, -1).replaceAll('""', '"').split(",");
  return texts.map((text) => ({ text: text.trim(), value: text.trim(), type: "string" }));
};

/** The items of a list, formulas as they read in the cell; undefined where only calculating would tell. */
export function listItems(
  model: WorkbookModel,
  home: SheetModel,
  { formula1 }: StoredValidation,
): readonly ListItem[] | undefined {
  const own = ownItems(formula1);
  if (own) return own;
  const place = meantCells(model, home, formula1);
  if (!place) return undefined;
  const { sheet, area } = place;
  const used = sheet.cells.bounds(true);
  const inside = used && intersect(area, used);
  const items: ListItem[] = [];
  for (let row = inside?.top ?? 0; inside && row <= inside.bottom; row += 1) {
    for (let column = inside.left; column <= inside.right; column += 1) {
      const text = model.displayText(sheet, row, column);
      const content = { value: sheet.cells.value(row, column), type: sheet.cells.type(row, column) };
      if (content.type !== "empty") items.push({ text, ...content });
    }
  }
  return items;
}
