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
