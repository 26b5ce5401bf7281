import type { Area } from "../../package/workbook";
import { cellsOf } from "./area";
import type { ChangeSource, ModelChange } from "./change";
import type { CellValue, FormulaChange } from "./changes/cellChange";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

type CellsChange = Extract<ModelChange, { kind: "cells" }>;

const valueAt = ({ cells }: SheetModel, { top, left }: Area): CellValue => ({
  value: cells.value(top, left),
  type: cells.type(top, left),
});

/** Remembers the formulas of an area; the answer tells which cells do not hold theirs any more. */
function trackFormulas({ cells }: SheetModel, area: Area): () => FormulaChange[] {
  const known: FormulaChange[] = [];
  cells.eachFormula((row, column) => {
    known.push({ row, column, before: cells.formula(row, column) ?? "" });
  }, area);
  return () => known.filter(({ row, column, before }) => cells.formula(row, column) !== before);
}

/** Notes what an area holds; the answer, called when it was changed, says what has become of it. */
export function noteCells(sheet: SheetModel, area: Area, source: ChangeSource): () => CellsChange {
  const before = cellsOf(area) === 1 ? valueAt(sheet, area) : undefined;
  const changed = trackFormulas(sheet, area);
  return () => {
    const formulas = changed();
    return {
      ...{ kind: "cells", sheet, area, source },
      ...(before && { detail: { before, after: valueAt(sheet, area) } }),
      ...(formulas.length > 0 && { formulas }),
    };
  };
}

/** Runs what changes the cells of an area, and announces what has become of them. */
export function changeCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  source: ChangeSource,
  act: () => void,
): void {
  const change = noteCells(sheet, area, source);
  act();
  model.announce(change());
}
