import type { Area, CellStore, StoredSheet } from "../../package/workbook";
import { cellArea, columnLimit } from "./area";
import { movedCell, type AreaMove } from "./structure/areaMove";

/** A stored sheet with what an application knows about it while it is open. */
export class SheetModel {
  /** `{GUID}`, the same for as long as the workbook is open, through renames and moves. */
  readonly id = `{${crypto.randomUUID().toUpperCase()}}`;
  /** `Worksheet.enableCalculation` of Office.js: remembered while the workbook is open. */
  enableCalculation = true;
  /** What is selected; of several areas the last, which has the active cell. */
  selection: Area = cellArea(0, 0);
  /** The areas that were selected before it with Ctrl, in their order. */
  otherSelected: readonly Area[] = [];
  #notRecalculated = new Set<number>();

  constructor(readonly stored: StoredSheet) {}

  get name(): string {
    return this.stored.name;
  }

  get cells(): CellStore {
    return this.stored.cells;
  }

  /** Whether the cell's formula was entered here: the host does not calculate, so its value is not known. */
  isNotRecalculated(row: number, column: number): boolean {
    return this.#notRecalculated.has(row * columnLimit + column);
  }

  /** Whether any formula waits to be calculated. */
  get awaitsCalculation(): boolean {
    return this.#notRecalculated.size > 0;
  }

  markNotRecalculated(row: number, column: number, marked: boolean): void {
    if (marked) this.#notRecalculated.add(row * columnLimit + column);
    else if (this.#notRecalculated.size > 0) this.#notRecalculated.delete(row * columnLimit + column);
  }

  copyMarks(): ReadonlySet<number> {
    return new Set(this.#notRecalculated);
  }

  /** Puts back what {@link copyMarks} gave. */
  restoreMarks(marks: ReadonlySet<number>): void {
    this.#notRecalculated = new Set(marks);
  }

  /** The marks go where their cells go. */
  moveMarks(move: AreaMove): void {
    if (this.#notRecalculated.size === 0) return;
    const cells = [...this.#notRecalculated].map((key) => {
      const column = key % columnLimit;
      return movedCell({ row: (key - column) / columnLimit, column }, move);
    });
    const kept = cells.filter((cell) => cell !== undefined);
    this.#notRecalculated = new Set(kept.map(({ row, column }) => row * columnLimit + column));
  }
}
