import type { StoredWorkbook } from "../../../package/workbook";
import { cellArea } from "../area";
import type { ModelChange } from "../change";
import type { WorkbookModel } from "../workbookModel";
import { DependencyIndex } from "./dependencyIndex";
import type { FormulaCell, SheetArea } from "./sheetArea";

/** After these, formulas may mean other cells than before. */
const changesMeaning = new Set<ModelChange["kind"]>([
  ...(["structure", "sheetAdded", "sheetDeleted", "sheetRenamed", "sheetMoved"] as const),
  ...(["tables", "workbookData"] as const),
]);

/** Knows which formulas depend on what, and marks those whose values a change has made unknown. */
export class Recalculation {
  #index: DependencyIndex | undefined;

  /** Formulas that a file holds without results, to be calculated by whoever opens it, are not known here. */
  constructor(private readonly model: WorkbookModel) {
    if (!model.stored.calculation.calculatesOnLoad) return;
    for (const sheet of model.sheets)
      sheet.cells.eachFormula((row, column) => {
        if (sheet.cells.type(row, column) === "empty") sheet.markNotRecalculated(row, column, true);
      });
  }

  /** How a saved file is calculated: whoever opens it begins with the formulas that are marked here. */
  get calculation(): StoredWorkbook["calculation"] {
    const { sheets, stored } = this.model;
    const awaits = sheets.some(({ awaitsCalculation }) => awaitsCalculation);
    return awaits ? { ...stored.calculation, calculatesOnLoad: true } : stored.calculation;
  }

  /** The dependencies as they are; built when first asked for. */
  get index(): DependencyIndex {
    this.#index ??= new DependencyIndex(this.model);
    return this.#index;
  }

  /** Formulas elsewhere than in the cells that are said to change read differently now. */
  forget(): void {
    this.#index = undefined;
  }

  /** Hears of a change: marks the formulas that depend on the cells that changed, and those that depend on these. */
  note(change: ModelChange): void {
    if (changesMeaning.has(change.kind)) this.#index = undefined;
    if (change.kind !== "cells" || !this.#hasFormulas()) return;
    const changed = { sheet: change.sheet, area: change.area };
    this.#index?.reread(changed);
    this.markDependents([changed]);
  }

  /** Marks all formulas that depend on the areas, however far, and the volatile ones. */
  markDependents(areas: readonly SheetArea[]): void {
    const waiting = [...areas];
    const mark = ({ sheet, row, column }: FormulaCell) => {
      if (sheet.isNotRecalculated(row, column)) return;
      sheet.markNotRecalculated(row, column, true);
      waiting.push({ sheet, area: sheet.cells.arrayFormula(row, column)?.area ?? cellArea(row, column) });
    };
    this.index.eachVolatile(mark);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      this.index.eachDependent(next, mark);
  }

  #hasFormulas(): boolean {
    return this.model.sheets.some(({ cells }) => cells.hasFormulas);
  }
}
