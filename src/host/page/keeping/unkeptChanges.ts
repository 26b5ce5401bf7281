import { changesFile } from "../../model/change";
import type { WorkbookModel } from "../../model/workbookModel";
import type { WritingPlan } from "./schedule";

interface Listeners {
  readonly onChange: () => void;
  readonly onSaved: () => void;
}

/** What was changed in a workbook, by a person or an add-in, and is not kept yet. */
export class UnkeptChanges {
  /** Stops listening. */
  readonly stop: () => void;
  #made = 0;
  #kept = 0;
  #plan: WritingPlan = { firstChange: 0, lastChange: 0, cost: 0 };

  constructor(
    private readonly model: WorkbookModel,
    { onChange, onSaved }: Listeners,
  ) {
    this.stop = model.subscribe((change) => {
      if (change.kind === "saved") {
        this.#kept = this.#made;
        onSaved();
      } else if (changesFile(change)) {
        this.#note(performance.now());
        onChange();
      }
    });
  }

  /** A workbook that claims to be saved has nothing to keep. */
  get exist(): boolean {
    return this.#made !== this.#kept && this.model.isDirty;
  }

  get plan(): WritingPlan {
    return this.#plan;
  }

  /** The workbook as bytes, and what to call once they are safe. Changes that are made meanwhile stay unkept. */
  async take(): Promise<{ readonly bytes: Uint8Array; readonly markKept: () => void }> {
    const taken = this.#made;
    const start = performance.now();
    const bytes = await this.model.toBytes();
    this.#plan = { ...this.#plan, cost: performance.now() - start };
    return {
      bytes,
      markKept: () => {
        this.#kept = taken;
        this.#plan = { ...this.#plan, firstChange: this.#plan.lastChange };
      },
    };
  }

  #note(now: number): void {
    const isFirst = this.#made === this.#kept;
    this.#made += 1;
    this.#plan = { ...this.#plan, lastChange: now, ...(isFirst ? { firstChange: now } : {}) };
  }
}
