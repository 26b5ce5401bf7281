import type { StoredSheet, StoredWorkbook } from "../../../package/workbook";
import { formulaHolders, type RewriteFormula } from "./shiftables";

/** A cell whose formula reads differently now. */
export interface RewrittenCell {
  readonly sheet: StoredSheet;
  readonly row: number;
  readonly column: number;
  readonly before: string;
}

/** About how much memory a rewritten cell takes. */
export const bytesPerFormula = 128;

export function restoreFormulas(rewritten: readonly RewrittenCell[]): void {
  for (const { sheet, row, column, before } of rewritten) sheet.cells.rewriteFormula(row, column, before);
}

/** Puts every formula of the workbook, in cells and elsewhere, through `rewrite`; tells which cells hold another one now. */
export function rewriteFormulas(workbook: StoredWorkbook, rewrite: RewriteFormula): RewrittenCell[] {
  const rewritten = workbook.sheets.flatMap((sheet) => rewriteCells(sheet, rewrite));
  const marking: RewriteFormula = (formula, home) => {
    const after = rewrite(formula, home);
    if (after !== formula && home !== undefined) home.changed = true;
    return after;
  };
  for (const hold of formulaHolders) hold(workbook, marking);
  return rewritten;
}

function rewriteCells(sheet: StoredSheet, rewrite: RewriteFormula): RewrittenCell[] {
  const { cells } = sheet;
  const rewritten: RewrittenCell[] = [];
  cells.eachFormula((row, column) => {
    const before = cells.formula(row, column);
    const after = before === undefined ? undefined : rewrite(before, sheet);
    if (before === undefined || after === undefined || after === before) return;
    cells.rewriteFormula(row, column, after);
    rewritten.push({ sheet, row, column, before });
  });
  if (rewritten.length > 0) sheet.changed = true;
  return rewritten;
}
