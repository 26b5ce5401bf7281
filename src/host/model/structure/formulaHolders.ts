import type { StoredWorkbook } from "../../../package/workbook";
import type { RewriteFormula } from "./shiftables";

export function holdNames({ names }: StoredWorkbook, rewrite: RewriteFormula): void {
  for (const name of names) name.formula = rewrite(name.formula, name.sheet);
}

export function holdValidationLists({ sheets }: StoredWorkbook, rewrite: RewriteFormula): void {
  for (const sheet of sheets) {
    const rewritten = sheet.validationLists.map((list) => ({
      ...list,
      formula: rewrite(list.formula, sheet),
    }));
    const isSame = rewritten.every(({ formula }, index) => formula === sheet.validationLists[index]?.formula);
    if (!isSame) sheet.validationLists = rewritten;
  }
}

/** What calculated columns and totals of tables are made of. */
export function holdTables({ sheets }: StoredWorkbook, rewrite: RewriteFormula): void {
  for (const sheet of sheets) {
    const rewritten = (formula: string | undefined) =>
      formula === undefined ? undefined : rewrite(formula, sheet);
    for (const table of sheet.tables) {
      table.columns = table.columns.map((column) => {
        if (column.calculated === undefined && column.totalsFormula === undefined) return column;
        const calculated = rewritten(column.calculated);
        return { ...column, calculated, totalsFormula: rewritten(column.totalsFormula) };
      });
    }
  }
}
