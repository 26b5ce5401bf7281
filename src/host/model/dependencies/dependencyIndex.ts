import type { Area } from "../../../package/workbook";
import { cellArea, cellsOf, columnLimit, contains } from "../area";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import { AreaIndex } from "./areaIndex";
import { SourceFinder, type FormulaSources } from "./formulaSources";
import type { FormulaCell, SheetArea } from "./sheetArea";

/** A formula as the index knows it; not current any more when its cell was changed since. */
interface KnownFormula extends FormulaCell, FormulaSources {
  isCurrent: boolean;
}

interface SheetIndex {
  /** By cell, as row times columns of a sheet plus column. */
  readonly formulas: Map<number, KnownFormula>;
  readonly onCells: Map<number, KnownFormula[]>;
  readonly onAreas: AreaIndex<KnownFormula>;
}

const keyOf = (row: number, column: number): number => row * columnLimit + column;

/** Every formula of a workbook with what it depends on, both ways. */
export class DependencyIndex {
  readonly #sheets = new Map<SheetModel, SheetIndex>();
  readonly #volatile = new Set<KnownFormula>();
  readonly #finder: SourceFinder;

  constructor(model: WorkbookModel) {
    this.#finder = new SourceFinder(model);
    for (const sheet of model.sheets)
      this.#sheets.set(sheet, { formulas: new Map(), onCells: new Map(), onAreas: new AreaIndex() });
    for (const sheet of model.sheets)
      sheet.cells.eachFormula((row, column) => {
        this.#add({ sheet, row, column });
      });
  }

  /** Cells of the area may hold other formulas now. */
  reread({ sheet, area }: SheetArea): void {
    const index = this.#sheets.get(sheet);
    if (index === undefined) return;
    for (const formula of formulasIn(index, area)) this.#forget(index, formula);
    sheet.cells.eachFormula((row, column) => {
      this.#add({ sheet, row, column });
    }, area);
  }

  /** Calls `visit` for each formula that names a cell of the area; one that does so twice may be told twice. */
  eachDependent({ sheet, area }: SheetArea, visit: (formula: FormulaCell) => void): void {
    const index = this.#sheets.get(sheet);
    if (index === undefined) return;
    const look = (formula: KnownFormula) => {
      if (formula.isCurrent) visit(formula);
    };
    if (cellsOf(area) <= index.onCells.size) {
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1)
          index.onCells.get(keyOf(row, column))?.forEach(look);
    } else {
      for (const [key, formulas] of index.onCells) if (isIn(area, key)) formulas.forEach(look);
    }
    index.onAreas.meeting(area, look);
  }

  eachVolatile(visit: (formula: FormulaCell) => void): void {
    this.#volatile.forEach(visit);
  }

  /** The formulas of an area, with what they depend on. */
  formulasIn({ sheet, area }: SheetArea): readonly (FormulaCell & FormulaSources)[] {
    const index = this.#sheets.get(sheet);
    return index === undefined ? [] : formulasIn(index, area);
  }

  #add(cell: FormulaCell): void {
    const { areas, isVolatile } = this.#finder.of(cell);
    const formula: KnownFormula = { ...cell, areas, isVolatile, isCurrent: true };
    this.#sheets.get(cell.sheet)?.formulas.set(keyOf(cell.row, cell.column), formula);
    if (isVolatile) this.#volatile.add(formula);
    for (const { sheet, area } of areas) {
      const index = this.#sheets.get(sheet);
      if (cellsOf(area) > 1) index?.onAreas.add(area, formula);
      else if (index !== undefined) addTo(index.onCells, keyOf(area.top, area.left), formula);
    }
  }

  #forget(index: SheetIndex, formula: KnownFormula): void {
    formula.isCurrent = false;
    this.#volatile.delete(formula);
    index.formulas.delete(keyOf(formula.row, formula.column));
  }
}

function addTo(map: Map<number, KnownFormula[]>, key: number, formula: KnownFormula): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [formula]);
  else known.push(formula);
}

function isIn(area: Area, key: number): boolean {
  const column = key % columnLimit;
  return contains(area, cellArea((key - column) / columnLimit, column));
}

function formulasIn({ formulas }: SheetIndex, area: Area): KnownFormula[] {
  if (formulas.size === 0) return [];
  if (cellsOf(area) > formulas.size)
    return [...formulas.values()].filter(({ row, column }) => contains(area, cellArea(row, column)));
  const found: KnownFormula[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const formula = formulas.get(keyOf(row, column));
      if (formula !== undefined) found.push(formula);
    }
  }
  return found;
}
