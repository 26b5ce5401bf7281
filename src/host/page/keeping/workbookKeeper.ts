import type { OpenWorkbook } from "../workbooks/openWorkbooks";
import type { KeptStore, LeftWorkbook } from "./keptStore";
import type { KeptState, KeptWorkbook } from "./keptWorkbook";
import { UnkeptChanges } from "./unkeptChanges";

/** What keeping needs of the store. */
export type KeepingStore = Pick<KeptStore, "keep" | "leave" | "update" | "remove">;

export interface WorkbookKeeperOptions {
  readonly store: KeepingStore;
  /** Undefined once the workbook is closed. */
  readonly state: () => KeptState | undefined;
  readonly onChange: () => void;
  readonly onKept: () => void;
  readonly onTrouble: (error: unknown) => void;
}

/** Keeps one open workbook: its copy is written, changed and taken away one thing after the other. */
export class WorkbookKeeper {
  readonly changes: UnkeptChanges;
  #work: Promise<void> = Promise.resolve();

  /** `kept` is what was kept of the workbook before it was brought back. */
  constructor(
    private readonly workbook: OpenWorkbook,
    private kept: KeptWorkbook | undefined,
    private readonly options: WorkbookKeeperOptions,
  ) {
    this.changes = new UnkeptChanges(workbook.model, {
      onChange: options.onChange,
      onSaved: () => {
        this.#forget();
      },
    });
  }

  /** Writes what is not kept yet. Never rejects. */
  keep(): Promise<void> {
    return this.#enqueue(async () => {
      const state = this.options.state();
      if (state === undefined || !this.changes.exist) return;
      const { bytes, markKept } = await this.changes.take();
      this.kept = await this.options.store.keep(this.workbook.id, state, bytes);
      markKept();
      this.options.onKept();
    });
  }

  /** The workbook has another place among the tabs, or another one came to the front. */
  noteState(): void {
    const state = this.options.state();
    if (this.kept === undefined || state === undefined) return;
    void this.#enqueue(() => this.options.store.update(this.workbook.id, state));
  }

  /** What to keep of it as the page goes; undefined when it has no unsaved changes. */
  async leave(): Promise<LeftWorkbook | undefined> {
    const state = this.options.state();
    const content = this.changes.exist ? (await this.changes.take()).bytes : this.kept;
    return state && content && { id: this.workbook.id, state, content };
  }

  /** The person closed the workbook: what they did not save they did not want. */
  close(): void {
    this.changes.stop();
    this.#forget();
  }

  #forget(): void {
    void this.#enqueue(async () => {
      this.kept = undefined;
      await this.options.store.remove(this.workbook.id);
    });
  }

  #enqueue(job: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(job).catch((error: unknown) => {
      this.options.onTrouble(error);
    });
    return this.#work;
  }
}
