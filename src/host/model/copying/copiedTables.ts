import { mapTokens } from "../../../package/cells/formulaTokens";
import type { StoredSheet, StoredWorkbook } from "../../../package/workbook";
import { sameName } from "../sheetName";

/** Old names of tables by which formulas of the copy still call them, and their new names. */
export type RenamedTables = ReadonlyMap<string, string>;

/** The names that tables of a copied sheet get beside those of a workbook: `Sites2`, `Sites3`, ... */
export function freshTableNames({ tables }: StoredSheet, { sheets, names }: StoredWorkbook): RenamedTables {
  const taken = [
    ...sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
    ...names.map(({ name }) => name),
  ];
  return new Map(
    tables.map(({ name }) => {
      let fresh = name;
      for (let number = 2; taken.some((other) => sameName(other, fresh)); number += 1)
        fresh = `${name}${number}`;
      taken.push(fresh);
      return [name, fresh] as const;
    }),
  );
}

/** A formula in which the tables are called by their new names. */
export const withTablesRenamed = (formula: string, renamed: RenamedTables): string =>
  mapTokens(formula, (token) => {
    if (token.kind !== "table" && token.kind !== "name") return token.text;
    const fresh = [...renamed].find(([old]) => sameName(old, token.name))?.[1];
    if (fresh === undefined || token.prefix !== "") return token.text;
    return fresh + token.text.slice(token.name.length);
  });

/** Gives the tables of a copied sheet their new names, and ids that no table of the workbook has. */
export function renameTables(copy: StoredSheet, { sheets }: StoredWorkbook, renamed: RenamedTables): void {
  let last = Math.max(0, ...sheets.flatMap(({ tables }) => tables.map(({ id }) => id)));
  for (const table of copy.tables) {
    last += 1;
    table.id = last;
    table.name = renamed.get(table.name) ?? table.name;
    const rewritten = (formula: string | undefined) => formula && withTablesRenamed(formula, renamed);
    table.columns = table.columns.map(({ calculated, totalsFormula, ...column }) => ({
      ...column,
      calculated: rewritten(calculated),
      totalsFormula: rewritten(totalsFormula),
    }));
  }
}
