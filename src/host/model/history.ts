import type { StoredType, StoredValue } from "../../package/workbook";
import type { SheetModel } from "./sheetModel";

/** Everything a person's edit can change in a cell. */
export interface CellState {
  readonly value: StoredValue;
  readonly type: StoredType;
  readonly formula: string | undefined;
  readonly style: number;
}

/** One step that can be undone. */
export interface Edit {
  readonly sheet: SheetModel;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly before: CellState;
    readonly after: CellState;
  }[];
}

const longestHistory = 100;

/** A person's last edits. Edits by add-ins and changes to sheets empty it, as they do in Excel. */
export class History {
  readonly #done: Edit[] = [];
  readonly #undone: Edit[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  record(edit: Edit): void {
    this.#done.push(edit);
    if (this.#done.length > longestHistory) this.#done.shift();
    this.#undone.length = 0;
  }

  /** Takes the last edit back; the caller restores its `before`. */
  undo(): Edit | undefined {
    const edit = this.#done.pop();
    if (edit !== undefined) this.#undone.push(edit);
    return edit;
  }

  /** Does the last undone edit again; the caller restores its `after`. */
  redo(): Edit | undefined {
    const edit = this.#undone.pop();
    if (edit !== undefined) this.#done.push(edit);
    return edit;
  }

  clear(): void {
    this.#done.length = 0;
    this.#undone.length = 0;
  }
}
