import type { StoredWorkbook } from "../../../package/workbook";
import type { RewriteFormula } from "./shiftables";

export function holdNames({ names }: StoredWorkbook, rewrite: RewriteFormula): void {
  for (const name of names) name.formula = rewrite(name.formula, name.sheet);
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
