import type { ModelChange } from "./change";
import type { CellContext } from "./cells";
import { History, type Step } from "./history";
import type { SheetModel } from "./sheetModel";
import { changesOf, takeSnapshot, type EditScope } from "./sheetSnapshot";

/** What the history needs of the workbook whose history it is. */
export interface EditedWorkbook {
  readonly sheets: readonly SheetModel[];
  readonly context: CellContext;
  readonly announce: (change: ModelChange) => void;
}

/** What a person did, step by step, so that it can be undone. */
export class UserHistory {
  readonly #history = new History();
  #isAtWork = false;

  constructor(protected readonly workbook: EditedWorkbook) {}

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Does a step and remembers it. What it announces does not end the history. */
  perform(step: Step): void {
    if (this.#isAtWork) {
      step.redo();
      return;
    }
    this.#record(() => {
      step.redo();
      return step;
    });
  }

  /**
   * Runs `act`, which may change what the scope says and announces it as usual, and remembers what was there before. When it
   * throws, everything is as before. A step within a step is a part of it.
   */
  remember(scope: EditScope, act: () => void): void {
    if (this.#isAtWork) {
      act();
      return;
    }
    this.#record(() => this.#remembered(scope, act));
  }

  undo(): void {
    if (this.canUndo)
      this.#work(() => {
        this.#history.undo();
      });
  }

  redo(): void {
    if (this.canRedo)
      this.#work(() => {
        this.#history.redo();
      });
  }

  /** What was done can't be undone any more: somebody else changed the workbook since. */
  forget(): void {
    if (this.#isAtWork || (!this.canUndo && !this.canRedo)) return;
    this.#history.clear();
    this.workbook.announce({ kind: "history" });
  }

  #remembered(scope: EditScope, act: () => void): Step {
    const before = takeSnapshot(scope);
    try {
      act();
    } catch (error) {
      before.restore();
      throw error;
    }
    const after = takeSnapshot(scope);
    const put = (restore: () => void) => () => {
      for (const change of changesOf(scope, restore)) this.workbook.announce(change);
    };
    return { bytes: before.bytes + after.bytes, undo: put(before.restore), redo: put(after.restore) };
  }

  /** Remembers what `act` has done, with the marks of formulas that came of it. */
  #record(act: () => Step): void {
    this.#work(() => {
      const unmark = this.#keepMarks();
      const step = act();
      const mark = this.#keepMarks();
      this.#history.record({
        bytes: step.bytes ?? 0,
        undo: () => {
          step.undo();
          unmark();
        },
        redo: () => {
          step.redo();
          mark();
        },
      });
    });
  }

  #keepMarks(): () => void {
    const kept = this.workbook.sheets.map((sheet) => sheet.notRecalculated.keep());
    return () => {
      for (const restore of kept) restore();
    };
  }

  /** What is announced meanwhile is the step's own doing, and does not end the history. */
  #work(act: () => void): void {
    const wasAtWork = this.#isAtWork;
    this.#isAtWork = true;
    try {
      act();
    } finally {
      this.#isAtWork = wasAtWork;
    }
    this.workbook.announce({ kind: "history" });
  }
}
