import type { Area } from "../../../package/workbook";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import { renameTableColumns } from "./tableHeaders";
import { settleTotals } from "./totals";

/** After cells changed: tables say of their headers and totals what the cells hold. */
export function settleTables(model: WorkbookModel, sheet: SheetModel, changed: Area): void {
  if (sheet.stored.tables.length === 0) return;
  renameTableColumns(model, sheet, changed);
  settleTotals(sheet, changed);
}
