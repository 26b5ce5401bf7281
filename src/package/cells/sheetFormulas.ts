import type { ArrayFormula } from "./cellStore";
import type { Area } from "../workbook";
import type { CellPages } from "./cellPages";

import { pageRows } from "./pageWindow";
import { formulaTextAt, withFormulaText, type CellFormula } from "./formula";
import type { FormulaTable } from "./formulaTable";

/** Which cells of a sheet have a formula, and which. */
export class SheetFormulas {
  constructor(
    private readonly pages: CellPages,
    private readonly table: FormulaTable,
  ) {}

  at(row: number, column: number): CellFormula | undefined {
    const index = this.pages.column(row, column)?.formula(row & (pageRows - 1)) ?? 0;
    return index === 0 ? undefined : this.table.at(index - 1);
  }

  put(row: number, column: number, formula: CellFormula): void {
    this.pages.reserve(row, column).setFormula(row & (pageRows - 1), this.table.add(formula) + 1);
  }

  /** Puts another text in place of a formula's; what is special about it stays. */
  rewrite(row: number, column: number, text: string): void {
    const kept = this.at(row, column);
    this.put(row, column, typeof kept === "object" ? withFormulaText(kept, text) : text);
  }

  each(area: Area, visit: (row: number, column: number) => void): void {
    if (this.table.size === 0) return;
    this.pages.eachFormula(area, (row, column) => {
      const formula = this.at(row, column);
      if (typeof formula !== "object" || formula.kind !== "none") visit(row, column);
    });
  }

  arrayAt(row: number, column: number): ArrayFormula | undefined {
    const formula = this.hasSpecial ? this.at(row, column) : undefined;
    if (typeof formula !== "object" || formula.kind !== "array") return undefined;
    const area = {
      top: row,
      left: column,
      bottom: row + formula.rows - 1,
      right: column + formula.columns - 1,
    };
    return { area, isDynamic: formula.cellAttributes.includes(" cm=") };
  }

  hasRichValues(area: Area): boolean {
    let isFound = false;
    if (this.hasSpecial)
      this.pages.eachFormula(area, (row, column) => {
        const formula = this.at(row, column);
        isFound ||= typeof formula === "object" && formula.cellAttributes.includes(" vm=");
      });
    return isFound;
  }

  /** Gives every cell of a shared formula its own text, before cells move against each other. */
  settleShared(area: Area): void {
    if (!this.hasSpecial) return;
    this.each(area, (row, column) => {
      const formula = this.at(row, column);
      if (typeof formula === "object" && formula.kind === "shared")
        this.put(row, column, withFormulaText(formula, formulaTextAt(formula, row, column) ?? ""));
    });
  }

  private get hasSpecial(): boolean {
    return this.table.special.size > 0;
  }
}
