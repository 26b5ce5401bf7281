import { cornersArea } from "../../../package/cells/formulaReference";
import { formulaTokens, type FormulaToken } from "../../../package/cells/formulaTokens";
import { parsePrefix } from "../../../package/cells/sheetPrefix";
import type { StoredName } from "../../../package/workbook";
import { contains, cellArea } from "../area";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import type { FormulaCell, SheetArea } from "./sheetArea";
import { tableArea, type TableOnSheet } from "./tableArea";

/** What a formula depends on. */
export interface FormulaSources {
  readonly areas: readonly SheetArea[];
  /** Whether it may depend on more than it names: its value is never known for sure. */
  readonly isVolatile: boolean;
}

/** https://learn.microsoft.com/office/client-developer/excel/excel-recalculation#volatile-and-non-volatile-functions */
const volatileFunction = /^(?:_xlfn\.)?(?:rand|randbetween|randarray|now|today|offset|indirect|cell|info)$/i;

const lower = (text: string): string => text.toLowerCase();

/** Finds what formulas of a workbook mean. Looks up sheets, names and tables once: make a new one when these have changed. */
export class SourceFinder {
  readonly #sheets: ReadonlyMap<string, SheetModel>;
  readonly #tables: ReadonlyMap<string, TableOnSheet>;
  readonly #names: ReadonlyMap<string, StoredName>;

  constructor(private readonly model: WorkbookModel) {
    this.#sheets = new Map(model.sheets.map((sheet) => [lower(sheet.name), sheet]));
    const tables = model.sheets.flatMap((sheet) => sheet.stored.tables.map((table) => ({ sheet, table })));
    this.#tables = new Map(tables.map((each) => [lower(each.table.name), each]));
    this.#names = new Map(
      model.stored.names.map((name) => [nameKey(name.sheet?.name, name.name), name] as const),
    );
  }

  of(cell: FormulaCell): FormulaSources {
    const formula = cell.sheet.cells.formula(cell.row, cell.column);
    const areas: SheetArea[] = [];
    const isVolatile = formula !== undefined && this.#collect(formula, cell, areas, new Set());
    return { areas, isVolatile };
  }

  /** Adds what the formula means; true when it is volatile. `seen` are the names that led here. */
  #collect(formula: string, cell: FormulaCell, areas: SheetArea[], seen: Set<StoredName>): boolean {
    let isVolatile = false;
    for (const token of formulaTokens(formula)) {
      if (token.kind === "function") isVolatile ||= volatileFunction.test(token.name);
      else if (token.kind === "reference") areas.push(...this.#reference(token, cell));
      else if (token.kind === "table") areas.push(...this.#table(token, cell));
      else isVolatile = this.#name(token, cell, areas, seen) || isVolatile;
    }
    return isVolatile;
  }

  #reference(token: Extract<FormulaToken, { kind: "reference" }>, cell: FormulaCell): SheetArea[] {
    const area = cornersArea(token);
    return this.#sheetsOf(token.prefix, cell).map((sheet) => ({ sheet, area }));
  }

  /** The sheets of a prefix: that of the cell for none, several for a 3-D reference, none of other workbooks. */
  #sheetsOf(prefix: string, { sheet }: FormulaCell): readonly SheetModel[] {
    if (prefix === "") return [sheet];
    const { book, first, last } = parsePrefix(prefix);
    const found = book === "" ? this.#sheets.get(lower(first)) : undefined;
    if (found === undefined || last === undefined) return found === undefined ? [] : [found];
    const { sheets } = this.model;
    const to = this.#sheets.get(lower(last));
    const [from, end] = [sheets.indexOf(found), to === undefined ? -1 : sheets.indexOf(to)];
    return end < 0 ? [] : sheets.slice(Math.min(from, end), Math.max(from, end) + 1);
  }

  #table(token: Extract<FormulaToken, { kind: "table" }>, cell: FormulaCell): SheetArea[] {
    const found = token.name === "" ? this.#tableAround(cell) : this.#tables.get(lower(token.name));
    const area = found && tableArea(found.table, token.brackets, cell.row);
    return found && area ? [{ sheet: found.sheet, area }] : [];
  }

  #tableAround({ sheet, row, column }: FormulaCell): TableOnSheet | undefined {
    const table = sheet.stored.tables.find(({ area }) => contains(area, cellArea(row, column)));
    return table && { sheet, table };
  }

  #name(
    { prefix, name }: Extract<FormulaToken, { kind: "name" }>,
    cell: FormulaCell,
    areas: SheetArea[],
    seen: Set<StoredName>,
  ): boolean {
    const scope = prefix === "" ? cell.sheet.name : parsePrefix(prefix).first;
    const stored = this.#names.get(nameKey(scope, name)) ?? this.#names.get(nameKey(undefined, name));
    if (stored !== undefined) {
      if (seen.has(stored)) return false;
      return this.#collect(stored.formula, cell, areas, new Set([...seen, stored]));
    }
    const found = this.#tables.get(lower(name));
    const area = found && tableArea(found.table, "[]", cell.row);
    if (found && area) areas.push({ sheet: found.sheet, area });
    return false;
  }
}

const nameKey = (sheet: string | undefined, name: string): string => lower(`${sheet ?? ""}!${name}`);
