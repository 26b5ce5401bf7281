import type { StoredSheet } from "../../package/workbook";
import type { ChangeSource } from "./change";
import { newStoredSheet } from "./files";
import type { SheetModel } from "./sheetModel";
import { copiedSheetName } from "./sheetName";
import { insertSheet, namesBut } from "./sheets";
import type { WorkbookModel } from "./workbookModel";

/** Copies cells, looks and layout. Tables, comments and custom properties stay behind. */
export function copySheet(
  model: WorkbookModel,
  sheet: SheetModel,
  position: number,
  source: ChangeSource,
): SheetModel {
  const from = sheet.stored;
  const name = copiedSheetName(sheet.name, namesBut(model));
  const copy = newStoredSheet(name);
  copyLayout(from, copy);
  copyCells(from, copy);
  return insertSheet(model, copy, position, source);
}

function copyCells(from: StoredSheet, to: StoredSheet): void {
  const used = from.cells.bounds(false);
  for (let row = used?.top ?? 0; used !== undefined && row <= used.bottom; row += 1) {
    from.cells.eachInRow(row, (column) => {
      const formula = from.cells.formula(row, column);
      const value = from.cells.value(row, column);
      const type = from.cells.type(row, column);
      if (formula !== undefined) to.cells.setFormula(row, column, formula, value, type);
      else if (type !== "empty") to.cells.setValue(row, column, value, type);
      const style = from.cells.style(row, column);
      if (style !== 0) to.cells.setStyle(row, column, style);
    });
  }
}

function copyLayout(from: StoredSheet, to: StoredSheet): void {
  to.visibility = from.visibility;
  to.tabColor = from.tabColor;
  to.columns = new Map([...from.columns].map(([at, layout]) => [at, { ...layout }]));
  to.rows = new Map([...from.rows].map(([at, layout]) => [at, { ...layout }]));
  to.merges = [...from.merges];
  to.frozen = from.frozen && { ...from.frozen };
  to.rightToLeft = from.rightToLeft;
  to.showGridlines = from.showGridlines;
  to.headerFooter = { ...from.headerFooter };
  to.autoFilter = from.autoFilter && { ...from.autoFilter };
  to.validationLists = [...from.validationLists];
}
