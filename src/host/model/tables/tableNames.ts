import { mapTokens } from "../../../package/cells/formulaTokens";
import type { StoredTable } from "../../../package/tables/storedTable";
import { ModelError } from "../modelError";
import { sameName } from "../sheetName";
import { rewriteFormulas } from "../structure/rewriteFormulas";
import type { WorkbookModel } from "../workbookModel";
import { escapedColumn } from "./structuredFormula";
import { allTables, type TableOnSheet } from "./sheetTables";

const tableName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const cellLike = /^(?:[a-z]{1,3}\d{1,7}|r\d*(?:c\d*)?|c\d*)$/i;

/**
 * Excel's rules, as for names: a letter, `_` or `\` first, no spaces, at most 255 characters, not a cell's address, unique
 * among the tables and names of the workbook. Throws `table-name` or `table-name-taken`.
 * https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114
 */
export function requireTableName(model: WorkbookModel, name: string, own?: StoredTable): void {
  if (!tableName.test(name) || cellLike.test(name)) throw new ModelError("table-name", { name });
  const taken = allTables(model).some(({ table }) => table !== own && sameName(table.name, name));
  if (taken || model.stored.names.some((each) => each.sheet === undefined && sameName(each.name, name)))
    throw new ModelError("table-name-taken", { name });
}

/** `Table1`, `Table2`, ...: the first that is free. */
export function freshTableName(model: WorkbookModel): string {
  const names = [
    ...allTables(model).map(({ table }) => table.name),
    ...model.stored.names.map(({ name }) => name),
  ];
  let number = 1;
  while (names.some((name) => sameName(name, `Table${number}`))) number += 1;
  return `Table${number}`;
}

/** Renames a table; formulas that mean it call it by its new name. */
export function renameTable(model: WorkbookModel, { sheet, table }: TableOnSheet, name: string): void {
  requireTableName(model, name, table);
  const before = table.name;
  if (before === name) return;
  table.name = name;
  rewriteFormulas(model.stored, (formula) =>
    mapTokens(formula, (token) => {
      const isMeant = token.kind !== "reference" && token.prefix === "" && sameName(token.name, before);
      if (!isMeant) return token.text;
      if (token.kind === "table") return name + token.brackets;
      return token.kind === "name" ? name : token.text;
    }),
  );
  model.announce({ kind: "tables", sheet });
}

/** Names of a table's columns before, in small letters, and after. */
export type ColumnNames = ReadonlyMap<string, string>;

/** Formulas that mean columns of a table call them by their new names. */
export function renameColumnsInFormulas(model: WorkbookModel, table: string, names: ColumnNames): void {
  if (names.size === 0) return;
  rewriteFormulas(model.stored, (formula) =>
    mapTokens(formula, (token) => {
      if (token.kind !== "table" || !sameName(token.name, table)) return token.text;
      const before = token.text.slice(0, token.text.length - token.brackets.length);
      return before + renamedIn(token.brackets, names);
    }),
  );
}

/** What stands between innermost brackets and is no `#Headers` or the like. */
const columnPart = /(?<=\[)(?:[^[\]'#@]|'.)(?:[^[\]']|'.)*(?=\])/gs;

function renamedIn(brackets: string, names: ColumnNames): string {
  return brackets.replace(columnPart, (part) => {
    const after = names.get(part.replace(/'(.)/gs, "$1").toLowerCase());
    return after === undefined ? part : escapedColumn(after);
  });
}
