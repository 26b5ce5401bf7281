import type { Area } from "../../package/workbook";
import { intersect } from "./area";
import type { CellContext } from "./cells";
import type { ModelChange } from "./change";
import { enterTyped } from "./enterTyped";
import { History, type Step } from "./history";
import { requireUnlocked } from "./locks";
import { ModelError } from "./modelError";
import type { SheetModel } from "./sheetModel";
import { changesOf, takeSnapshot, type EditScope } from "./sheetSnapshot";

/** What the edits need of the workbook they are made in. */
interface EditedWorkbook {
  readonly context: CellContext;
  readonly announce: (change: ModelChange) => void;
}

/** What a person does, step by step, so that it can be undone. */
export class UserEdits {
  /** Hears why a person may not do what they tried; without a listener, it is thrown. */
  onRefused: ((error: ModelError) => void) | undefined;
  readonly #history = new History();
  #isAtWork = false;

  constructor(private readonly workbook: EditedWorkbook) {}

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
    this.#work(() => {
      step.redo();
      this.#history.record(step);
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
    this.#work(() => {
      this.#history.record(this.#remembered(scope, act));
    });
  }

  /** Changes cells of an area by any means. `change` announces nothing: the area is said to hold other values. */
  changeCells(sheet: SheetModel, area: Area, change: () => void): void {
    if (this.#refuses(sheet, area)) return;
    const scope = { sheet, areas: [area] };
    this.remember(scope, () => {
      for (const each of changesOf(scope, change)) this.workbook.announce(each);
    });
  }

  /** A person types into one cell. */
  enterText(sheet: SheetModel, row: number, column: number, text: string): void {
    this.enterTexts(sheet, row, column, [[text]]);
  }

  /** A person pastes or fills a block, its top left at the given cell: one step of the history. */
  enterTexts(sheet: SheetModel, row: number, column: number, texts: readonly (readonly string[])[]): void {
    const width = texts.reduce((widest, { length }) => Math.max(widest, length), 0);
    if (width === 0) return;
    const area = { top: row, left: column, bottom: row + texts.length - 1, right: column + width - 1 };
    this.changeCells(sheet, area, () => {
      texts.forEach((line, down) => {
        line.forEach((text, across) => {
          this.#enter(sheet, row + down, column + across, text);
        });
      });
    });
  }

  /** A person presses Delete: values and formulas go, looks stay. */
  clearContents(sheet: SheetModel, area: Area): void {
    const used = sheet.cells.bounds(true);
    if (used === undefined || intersect(used, area) === undefined) return;
    this.changeCells(sheet, area, () => {
      for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row += 1) {
        sheet.cells.eachInRow(row, (column) => {
          if (column >= area.left && column <= area.right) this.#enter(sheet, row, column, "");
        });
      }
    });
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

  /** Whether the sheet's protection keeps the cells as they are. */
  #refuses(sheet: SheetModel, area: Area): boolean {
    try {
      requireUnlocked(this.workbook.context.styles, sheet, area);
      return false;
    } catch (error) {
      if (!(error instanceof ModelError) || this.onRefused === undefined) throw error;
      this.onRefused(error);
      return true;
    }
  }

  #enter(sheet: SheetModel, row: number, column: number, text: string): void {
    enterTyped(sheet, row, column, text, this.workbook.context);
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
