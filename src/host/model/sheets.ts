import type { StoredName, StoredSheet } from "../../package/workbook";
import type { ChangeSource } from "./change";
import { newStoredSheet } from "./files";
import { ModelError } from "./modelError";
import { requireOpenStructure } from "./protection";
import { SheetModel } from "./sheetModel";
import { freshSheetName, requireSheetName } from "./sheetName";
import type { WorkbookModel } from "./workbookModel";

/** The names of all sheets but one. */
export const namesBut = (model: WorkbookModel, sheet?: SheetModel): string[] =>
  model.sheets.filter((other) => other !== sheet).map((other) => other.name);

/** Puts a new sheet among the others. */
export function insertSheet(
  model: WorkbookModel,
  stored: StoredSheet,
  position: number,
  source: ChangeSource,
): SheetModel {
  requireOpenStructure(model);
  stored.tabId = Math.max(0, ...model.stored.sheets.map(({ tabId }) => tabId)) + 1;
  const sheet = new SheetModel(stored);
  putIn(model, sheet, position, source);
  return sheet;
}

function putIn(model: WorkbookModel, sheet: SheetModel, position: number, source: ChangeSource): void {
  model.sheets.splice(position, 0, sheet);
  model.stored.sheets.splice(position, 0, sheet.stored);
  model.announce({ kind: "sheetAdded", sheet, source });
}

/** A deleted sheet, where it stood, and the names that went with it. */
export interface TakenSheet {
  readonly sheet: SheetModel;
  readonly position: number;
  readonly names: readonly StoredName[];
}

/** Undoes {@link deleteSheet}. */
export function putSheetBack(
  model: WorkbookModel,
  { sheet, position, names }: TakenSheet,
  source: ChangeSource,
): void {
  model.stored.names = [...model.stored.names, ...names];
  putIn(model, sheet, position, source);
}

/** Adds an empty sheet at the end, or at a position; without a name it gets a fresh one. */
export function addSheet(
  model: WorkbookModel,
  source: ChangeSource,
  name: string = freshSheetName(namesBut(model)),
  position: number = model.sheets.length,
): SheetModel {
  requireSheetName(name, namesBut(model));
  return insertSheet(model, newStoredSheet(name), position, source);
}

/** Throws `last-visible-sheet`: a workbook shows at least one sheet. */
export function requireAnotherVisible(model: WorkbookModel, sheet: SheetModel): SheetModel {
  const position = model.sheets.indexOf(sheet);
  const others = model.visibleSheets.filter((other) => other !== sheet);
  const next = others.find((other) => model.sheets.indexOf(other) > position) ?? others.at(-1);
  if (next === undefined) throw new ModelError("last-visible-sheet", { name: sheet.name });
  return next;
}

/** Deletes a sheet with its names. A very hidden sheet must be shown first, as in Excel. */
export function deleteSheet(model: WorkbookModel, sheet: SheetModel, source: ChangeSource): TakenSheet {
  requireOpenStructure(model);
  if (sheet.stored.visibility === "veryHidden")
    throw new ModelError("sheet-very-hidden", { name: sheet.name });
  const next = requireAnotherVisible(model, sheet);
  if (model.activeSheet === sheet) model.activate(next);
  const position = model.sheets.indexOf(sheet);
  const names = model.stored.names.filter((name) => name.sheet === sheet.stored);
  model.sheets.splice(position, 1);
  model.stored.sheets.splice(position, 1);
  model.stored.names = model.stored.names.filter((name) => name.sheet !== sheet.stored);
  model.announce({ kind: "sheetDeleted", sheet, source });
  return { sheet, position, names };
}
