import type { Area } from "../../package/workbook";
import { areaOf, effectiveStyle, enter, readCell, restoreCell, type CellContext } from "./cells";
import type { ModelChange } from "./change";
import { History, type CellState, type Step } from "./history";
import type { SheetModel } from "./sheetModel";
import { readTyped } from "./typedInput";

/** What the edits need of the workbook they are made in. */
interface EditedWorkbook {
  readonly context: CellContext;
  readonly announce: (change: ModelChange) => void;
}

/** What became of cells, one by one. */
interface CellsEdit {
  readonly sheet: SheetModel;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly before: CellState;
    readonly after: CellState;
  }[];
}

/** What a person does, step by step, so that it can be undone. */
export class UserEdits {
  readonly #history = new History();
  #isStepping = false;

  constructor(private readonly workbook: EditedWorkbook) {}

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** A person types into one cell. */
  enterText(sheet: SheetModel, row: number, column: number, text: string): void {
    this.enterTexts(sheet, row, column, [[text]]);
  }

  /** A person pastes or fills a block, its top left at the given cell: one step of the history. */
  enterTexts(sheet: SheetModel, row: number, column: number, texts: readonly (readonly string[])[]): void {
    const cells = texts.flatMap((line, down) =>
      line.map((text, across) => this.#enter(sheet, row + down, column + across, text)),
    );
    this.#finish({ sheet, cells });
  }

  /** A person presses Delete: values and formulas go, looks stay. */
  clearContents(sheet: SheetModel, area: Area): void {
    const cells: CellsEdit["cells"][number][] = [];
    const used = sheet.cells.bounds(true);
    for (let row = area.top; used !== undefined && row <= Math.min(area.bottom, used.bottom); row += 1) {
      sheet.cells.eachInRow(row, (column) => {
        if (column < area.left || column > area.right) return;
        if (sheet.cells.type(row, column) === "empty" && sheet.cells.formula(row, column) === undefined)
          return;
        cells.push(this.#enter(sheet, row, column, ""));
      });
    }
    this.#finish({ sheet, cells });
  }

  /** Does a step and remembers it. What it announces does not end the history. */
  perform(step: Step): void {
    this.#run(step.redo);
    this.#record(step);
  }

  /**
   * Changes cells of an area by any means, in one step. `change` announces nothing; the whole area is said to hold other
   * values.
   */
  changeCells(sheet: SheetModel, area: Area, change: () => void): void {
    const before = sheet.cells.lift(area);
    change();
    const after = sheet.cells.lift(area);
    const put = (block: typeof before) => () => {
      sheet.cells.put(block, area.top, area.left);
      this.workbook.announce({ kind: "cells", sheet, area, source: "user" });
    };
    this.perform({ undo: put(before), redo: put(after) });
  }

  undo(): void {
    const step = this.#history.undo();
    if (step !== undefined) this.#run(step.undo);
    this.workbook.announce({ kind: "history" });
  }

  redo(): void {
    const step = this.#history.redo();
    if (step !== undefined) this.#run(step.redo);
    this.workbook.announce({ kind: "history" });
  }

  /** What was done can't be undone any more: somebody else changed the workbook since. */
  forget(): void {
    if (this.#isStepping || (!this.canUndo && !this.canRedo)) return;
    this.#history.clear();
    this.workbook.announce({ kind: "history" });
  }

  #run(action: () => void): void {
    this.#isStepping = true;
    try {
      action();
    } finally {
      this.#isStepping = false;
    }
  }

  #record(step: Step): void {
    this.#history.record(step);
    this.workbook.announce({ kind: "history" });
  }

  #enter(sheet: SheetModel, row: number, column: number, text: string): CellsEdit["cells"][number] {
    const { context } = this.workbook;
    const before = readCell(sheet, row, column);
    const { numberFormat } = context.styles.describe(effectiveStyle(sheet, row, column));
    enter(sheet, row, column, readTyped(text, numberFormat, context.dateSystem), context);
    return { row, column, before, after: readCell(sheet, row, column) };
  }

  #finish(edit: CellsEdit): void {
    if (edit.cells.length === 0) return;
    this.#announce(edit, "after");
    this.#record({
      undo: () => {
        this.#restore(edit, "before");
      },
      redo: () => {
        this.#restore(edit, "after");
      },
    });
  }

  #restore(edit: CellsEdit, side: "before" | "after"): void {
    for (const cell of edit.cells) restoreCell(edit.sheet, cell.row, cell.column, cell[side]);
    this.#announce(edit, side);
  }

  #announce({ sheet, cells }: CellsEdit, side: "before" | "after"): void {
    const area = areaOf(cells);
    if (area === undefined) return;
    const other = side === "after" ? "before" : "after";
    const [only, ...rest] = cells;
    const detail =
      only !== undefined && rest.length === 0 ? { detail: { before: only[other], after: only[side] } } : {};
    this.workbook.announce({ kind: "cells", sheet, area, source: "user", ...detail });
  }
}
