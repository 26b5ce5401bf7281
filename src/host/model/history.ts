/** What a person did, as a value: it takes itself back and does itself again, and says what changed. */
export interface Step {
  /** About how much memory it keeps; nothing worth counting when absent. */
  readonly bytes?: number;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** How much a history may remember. */
export interface HistoryLimits {
  readonly steps: number;
  readonly bytes: number;
}

const usualLimits: HistoryLimits = { steps: 100, bytes: 128 * 1024 * 1024 };

/** A person's last steps. When they take too much memory the oldest go first; one that is too large ends the history. */
export class History {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];

  constructor(private readonly limits: HistoryLimits = usualLimits) {}

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  record(step: Step): void {
    this.#undone.length = 0;
    this.#done.push(step);
    let bytes = this.#done.reduce((sum, each) => sum + (each.bytes ?? 0), 0);
    while (this.#done.length > this.limits.steps || bytes > this.limits.bytes) {
      bytes -= this.#done.shift()?.bytes ?? 0;
    }
  }

  /** Takes the last step back. */
  undo(): void {
    const step = this.#done.pop();
    if (step === undefined) return;
    this.#undone.push(step);
    step.undo();
  }

  /** Does the last undone step again. */
  redo(): void {
    const step = this.#undone.pop();
    if (step === undefined) return;
    this.#done.push(step);
    step.redo();
  }

  clear(): void {
    this.#done.length = 0;
    this.#undone.length = 0;
  }
}
