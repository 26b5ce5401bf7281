import type { SheetVisibility } from "../../package/workbook";
import { withSheetRenamed } from "./address";
import type { ChangeSource } from "./change";
import { ModelError } from "./modelError";
import { requireOpenStructure } from "./protection";
import type { SheetModel } from "./sheetModel";
import { requireSheetName } from "./sheetName";
import { namesBut, requireAnotherVisible } from "./sheets";
import { rewriteFormulas } from "./structure/rewriteFormulas";
import type { WorkbookModel } from "./workbookModel";

export function renameSheet(
  model: WorkbookModel,
  sheet: SheetModel,
  name: string,
  source: ChangeSource,
): void {
  requireOpenStructure(model);
  requireSheetName(name, namesBut(model, sheet));
  const before = sheet.name;
  if (before === name) return;
  sheet.stored.name = name;
  rewriteFormulas(model.stored, (formula) => withSheetRenamed(formula, before, name));
  model.announce({ kind: "sheetRenamed", sheet, before, after: name, source });
}

/** `position` counts from 0, hidden sheets included. */
export function moveSheet(
  model: WorkbookModel,
  sheet: SheetModel,
  position: number,
  source: ChangeSource,
): void {
  requireOpenStructure(model);
  if (!Number.isInteger(position) || position < 0 || position >= model.sheets.length) {
    throw new ModelError("position-outside", { position });
  }
  const before = model.sheets.indexOf(sheet);
  if (before === position) return;
  for (const list of [model.sheets, model.stored.sheets] as unknown[][]) {
    list.splice(position, 0, ...list.splice(before, 1));
  }
  model.announce({ kind: "sheetMoved", sheet, before, after: position, source });
}

export function setVisibility(
  model: WorkbookModel,
  sheet: SheetModel,
  visibility: SheetVisibility,
  source: ChangeSource,
): void {
  const before = sheet.stored.visibility;
  if (before === visibility) return;
  requireOpenStructure(model);
  if (visibility !== "visible") {
    const next = requireAnotherVisible(model, sheet);
    if (model.activeSheet === sheet) model.activate(next);
  }
  sheet.stored.visibility = visibility;
  model.announce({ kind: "sheetVisibility", sheet, before, after: visibility, source });
}

/** `#RRGGBB`, or `""` for none. */
export function setTabColor(model: WorkbookModel, sheet: SheetModel, color: string): void {
  sheet.stored.tabColor = color;
  model.announce({ kind: "sheetTabColor", sheet });
}
