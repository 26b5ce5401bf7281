import type { CellFormula, SpecialFormula } from "./formula";
import type { TextList } from "./textList";

/** The formulas of a sheet. Most are texts; those that are more are kept beside, so that the texts can be packed. */
export class FormulaTable {
  private readonly added: string[] = [];
  private readonly indices = new Map<SpecialFormula, number>();

  /** `texts` and `special` are those the sheet had when it was packed for another thread. */
  constructor(
    private readonly before: TextList = [],
    readonly special: Map<number, SpecialFormula> = new Map(),
  ) {
    for (const [index, formula] of special) this.indices.set(formula, index);
  }

  get size(): number {
    return this.before.length + this.added.length;
  }

  at(index: number): CellFormula | undefined {
    const { before, added } = this;
    return (
      this.special.get(index) ?? (index < before.length ? before.at(index) : added[index - before.length])
    );
  }

  /** The index of a formula. The same object given again is kept once. */
  add(formula: CellFormula): number {
    const known = typeof formula === "string" ? undefined : this.indices.get(formula);
    if (known !== undefined) return known;
    const index = this.before.length + this.added.push(typeof formula === "string" ? formula : "") - 1;
    if (typeof formula === "string") return index;
    this.special.set(index, formula);
    this.indices.set(formula, index);
    return index;
  }

  /** The formulas that are nothing but texts, by their indices; the others are empty here. */
  get texts(): TextList {
    return {
      length: this.size,
      at: (index) => (this.special.has(index) ? "" : (this.at(index) as string)),
    };
  }
}
