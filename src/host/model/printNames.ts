import type { Area } from "../../package/workbook";
import { formatAddress, parseAddress } from "./address";
import { isWholeColumns, isWholeRows } from "./area";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** Files keep what is printed of a sheet in names of the sheet that Excel reserves (ECMA-376-1, 18.2.5). */
type PrintName = "_xlnm.Print_Area" | "_xlnm.Print_Titles";

/** What stands on every page. */
export interface PrintTitles {
  readonly rows: Area | undefined;
  readonly columns: Area | undefined;
}

/** The parts of a union of references (`'A, B'!$A$1,Data!$C:$C`): commas in quotes do not part. */
export const unionParts = (formula: string): string[] =>
  formula.match(/(?:'(?:[^']|'')*'|[^',])+/g)?.map((part) => part.trim()) ?? [];

function areasOf(model: WorkbookModel, sheet: SheetModel, name: PrintName): Area[] {
  const stored = model.stored.names.find((each) => each.sheet === sheet.stored && each.name === name);
  return unionParts(stored?.formula ?? "")
    .map((part) => parseAddress(part)?.area)
    .filter((area) => area !== undefined);
}

function setAreas(model: WorkbookModel, sheet: SheetModel, name: PrintName, areas: readonly Area[]): void {
  const others = model.stored.names.filter((each) => each.sheet !== sheet.stored || each.name !== name);
  const formula = areas.map((area) => formatAddress(sheet.name, area, true)).join(",");
  const added =
    areas.length === 0 ? [] : [{ name, formula, hidden: false, comment: "", sheet: sheet.stored }];
  model.stored.names = [...others, ...added];
  model.announce({ kind: "workbookData" });
}

/** What is printed of a sheet; nothing when all of it is. */
export const printAreas = (model: WorkbookModel, sheet: SheetModel): Area[] =>
  areasOf(model, sheet, "_xlnm.Print_Area");

export function setPrintAreas(model: WorkbookModel, sheet: SheetModel, areas: readonly Area[]): void {
  setAreas(model, sheet, "_xlnm.Print_Area", areas);
}

export function printTitles(model: WorkbookModel, sheet: SheetModel): PrintTitles {
  const areas = areasOf(model, sheet, "_xlnm.Print_Titles");
  return { rows: areas.find(isWholeRows), columns: areas.find(isWholeColumns) };
}

export function setPrintTitles(model: WorkbookModel, sheet: SheetModel, titles: PrintTitles): void {
  const areas = [titles.columns, titles.rows].filter((area) => area !== undefined);
  setAreas(model, sheet, "_xlnm.Print_Titles", areas);
}
