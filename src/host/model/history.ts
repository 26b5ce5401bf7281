import type { StoredType, StoredValue } from "../../package/workbook";

/** Everything a person's edit can change in a cell. */
export interface CellState {
  readonly value: StoredValue;
  readonly type: StoredType;
  readonly formula: string | undefined;
  readonly style: number;
}

/** What a person did, as a value: it takes itself back and does itself again, and says what changed. */
export interface Step {
  readonly undo: () => void;
  readonly redo: () => void;
}

const longestHistory = 100;

/** A person's last steps. Edits by add-ins and changes to sheets empty it, as they do in Excel. */
export class History {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  record(step: Step): void {
    this.#done.push(step);
    if (this.#done.length > longestHistory) this.#done.shift();
    this.#undone.length = 0;
  }

  /** The last step, to be taken back. */
  undo(): Step | undefined {
    const step = this.#done.pop();
    if (step !== undefined) this.#undone.push(step);
    return step;
  }

  /** The last step that was taken back, to be done again. */
  redo(): Step | undefined {
    const step = this.#undone.pop();
    if (step !== undefined) this.#done.push(step);
    return step;
  }

  clear(): void {
    this.#done.length = 0;
    this.#undone.length = 0;
  }
}
