import type { StoredName, StoredSheet } from "../../../package/workbook";
import { withSheetRenamed } from "../address";
import type { ChangeSource } from "../change";
import { newId } from "../newId";
import type { SheetModel } from "../sheetModel";
import { copiedSheetName } from "../sheetName";
import { insertSheet, namesBut } from "../sheets";
import type { WorkbookModel } from "../workbookModel";
import { copiedSheet } from "./copiedSheet";
import { freshTableNames, renameTables, withTablesRenamed } from "./copiedTables";

/**
 * Copies a sheet as Excel does: cells, looks, layout, what stands on cells; tables under names of their own, and the names of
 * the sheet. Custom properties stay behind, as in Excel.
 */
export function copySheet(
  model: WorkbookModel,
  { name: before, stored }: SheetModel,
  position: number,
  source: ChangeSource,
): SheetModel {
  const name = copiedSheetName(before, namesBut(model));
  const renamed = freshTableNames(stored, model.stored);
  const copy = copiedSheet(stored, name, {
    formula: (formula) => withTablesRenamed(formula, renamed),
    style: (style) => style,
    isSameWorkbook: true,
    newId,
  });
  renameTables(copy, model.stored, renamed);
  const inserted = insertSheet(model, copy, position, source);
  model.stored.names.push(...namesOfCopy(model.stored.names, stored, copy));
  return inserted;
}

/** The names of a sheet, for its copy: what they say of the sheet they now say of the copy. */
export const namesOfCopy = (
  names: readonly StoredName[],
  from: StoredSheet,
  to: StoredSheet,
): readonly StoredName[] =>
  names
    .filter(({ sheet }) => sheet === from)
    .map((name) => ({ ...name, sheet: to, formula: withSheetRenamed(name.formula, from.name, to.name) }));
