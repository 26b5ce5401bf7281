import { changesFile } from "../../model/change";
import type { WorkbookModel } from "../../model/workbookModel";
import { estimatedCost, type WritingPlan } from "./schedule";

interface Listeners {
  readonly onChange: () => void;
  readonly onSaved: () => void;
}

/** A workbook as bytes, and what to call once they are safe. */
interface TakenBytes {
  readonly bytes: Uint8Array;
  readonly markKept: () => void;
}

/** What was changed in a workbook, by a person or an add-in, and is not kept yet. */
export class UnkeptChanges {
  /** Stops listening. */
  readonly stop: () => void;
  #made = 0;
  #kept = 0;
  #plan: WritingPlan = { firstChange: 0, lastChange: 0, cost: 0 };
  #taken: (TakenBytes & { readonly made: number }) | undefined;

  constructor(
    private readonly model: WorkbookModel,
    { onChange, onSaved }: Listeners,
  ) {
    this.stop = model.subscribe((change) => {
      if (change.kind === "saved") {
        this.#markKept(this.#made);
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

  /** Makes the bytes, unless that was done since the last change. Changes that are made meanwhile stay unkept. */
  async take(): Promise<TakenBytes> {
    const made = this.#made;
    if (this.#taken?.made === made) return this.#taken;
    const start = performance.now();
    const bytes = await this.model.toBytes();
    this.#plan = { ...this.#plan, cost: performance.now() - start };
    const markKept = (): void => {
      this.#markKept(made);
    };
    this.#taken = { made, bytes, markKept };
    return this.#taken;
  }

  #markKept(made: number): void {
    this.#kept = made;
    this.#taken = undefined;
    this.#plan = { ...this.#plan, firstChange: this.#plan.lastChange };
  }

  #note(now: number): void {
    const { cost } = this.#plan;
    const isFirst = this.#made === this.#kept;
    this.#made += 1;
    this.#plan = {
      firstChange: isFirst ? now : this.#plan.firstChange,
      lastChange: now,
      cost: cost === 0 ? estimatedCost(this.model) : cost,
    };
  }
}
