import type { StoredName, StoredSheet, StoredWorkbook } from "../../../package/workbook";
import { withSheetRenamed } from "../address";
import type { ChangeSource } from "../change";
import { newId } from "../newId";
import { ModelError } from "../modelError";
import type { SheetModel } from "../sheetModel";
import { copiedSheetName, sameName } from "../sheetName";
import { insertSheet, namesBut } from "../sheets";
import type { WorkbookModel } from "../workbookModel";
import { copiedSheet, type Translation } from "./copiedSheet";
import { freshTableNames, renameTables, withTablesRenamed } from "./copiedTables";

/** Styles of another workbook, made anew in this one; each once. */
function translatedStyles(from: StoredWorkbook, to: StoredWorkbook): (style: number) => number {
  const known = new Map<number, number>([[0, 0]]);
  return (style) => {
    const same = known.get(style) ?? to.styles.derive(0, from.styles.describe(style));
    known.set(style, same);
    return same;
  };
}

/** The sheets to take, in their own order; all when no names are given. Throws `sheet-missing`. */
function chosenSheets({ sheets }: StoredWorkbook, names: readonly string[] | undefined): StoredSheet[] {
  const missing = names?.find((name) => !sheets.some((sheet) => sameName(sheet.name, name)));
  if (missing !== undefined) throw new ModelError("sheet-missing", { name: missing });
  return sheets.filter((sheet) => names === undefined || names.some((name) => sameName(name, sheet.name)));
}

/** What sheets of the other workbook are called here. */
function freshNames(model: WorkbookModel, sheets: readonly StoredSheet[]): ReadonlyMap<StoredSheet, string> {
  const taken = namesBut(model);
  return new Map(
    sheets.map((sheet) => {
      const isTaken = taken.some((other) => sameName(other, sheet.name));
      const name = isTaken ? copiedSheetName(sheet.name, taken) : sheet.name;
      taken.push(name);
      return [sheet, name] as const;
    }),
  );
}

/**
 * Inserts sheets of another workbook, from `position` on: cells with their looks, layout, tables under names of their own, the
 * names of the sheets. Comments and what is drawn stay behind, as in Excel on the web.
 */
export function insertSheets(
  model: WorkbookModel,
  from: StoredWorkbook,
  names: readonly string[] | undefined,
  position: number,
  source: ChangeSource,
): SheetModel[] {
  const fresh = freshNames(model, chosenSheets(from, names));
  const style = translatedStyles(from, model.stored);
  const inserted = [...fresh].map(([sheet, name], index) => {
    const renamedTables = freshTableNames(sheet, model.stored);
    const formula = (text: string) => withTablesRenamed(withSheetsRenamed(text, fresh), renamedTables);
    const translation: Translation = { formula, style, isSameWorkbook: false, newId };
    const copy = copiedSheet(withoutDrawn(sheet), name, translation);
    renameTables(copy, model.stored, renamedTables);
    const added = insertSheet(model, copy, position + index, source);
    const own = from.names.filter((each) => each.sheet === sheet);
    model.stored.names.push(
      ...own.map((each): StoredName => ({ ...each, sheet: copy, formula: formula(each.formula) })),
    );
    return added;
  });
  return inserted;
}

const withoutDrawn = (sheet: StoredSheet): StoredSheet => ({
  ...sheet,
  comments: [],
  notes: [],
  drawing: undefined,
});

const withSheetsRenamed = (formula: string, fresh: ReadonlyMap<StoredSheet, string>): string =>
  [...fresh].reduce(
    (text, [{ name: before }, after]) => (before === after ? text : withSheetRenamed(text, before, after)),
    formula,
  );
