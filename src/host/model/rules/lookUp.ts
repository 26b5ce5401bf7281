import type { StoredType, StoredValue } from "../../../package/cells/cellStore";
import type { Area } from "../../../package/workbook";
import { parseAddress } from "../address";
import { cellsOf } from "../area";
import type { SheetModel } from "../sheetModel";
import { sameName } from "../sheetName";
import type { WorkbookModel } from "../workbookModel";

export interface Content {
  readonly value: StoredValue;
  readonly type: StoredType;
}

interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** The cells that a formula means when it is nothing but a reference or a name; undefined for what must be calculated. */
export function meantCells(model: WorkbookModel, home: SheetModel, formula: string): Place | undefined {
  const address = parseAddress(formula);
  if (address) {
    const { sheet: name, area } = address;
    const sheet = name === undefined ? home : model.sheets.find((each) => sameName(each.name, name));
    return sheet && { sheet, area };
  }
  const { names } = model.stored;
  const scoped = [home.stored, undefined].map((scope) =>
    names.find((name) => name.sheet === scope && sameName(name.name, formula)),
  );
  const named = scoped.find((name) => name !== undefined)?.formula;
  return named === undefined || sameName(named, formula) ? undefined : meantCells(model, home, named);
}

/** What a cell holds; undefined where only calculating would tell. */
export function knownContent(sheet: SheetModel, row: number, column: number): Content | undefined {
  if (sheet.isNotRecalculated(row, column)) return undefined;
  return { value: sheet.cells.value(row, column), type: sheet.cells.type(row, column) };
}

/** A number: a constant, or that of the one cell a formula refers to; undefined where only calculating would tell. */
export function knownNumber(model: WorkbookModel, home: SheetModel, formula: string): number | undefined {
  const constant = formula.trim() === "" ? NaN : Number(formula);
  if (Number.isFinite(constant)) return constant;
  const place = meantCells(model, home, formula);
  if (!place || cellsOf(place.area) !== 1) return undefined;
  const content = knownContent(place.sheet, place.area.top, place.area.left);
  if (content?.type === "empty") return 0;
  return typeof content?.value === "number" ? content.value : undefined;
}
