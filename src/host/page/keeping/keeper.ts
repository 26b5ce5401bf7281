import type { OpenWorkbook, OpenWorkbooks } from "../workbooks/openWorkbooks";
import type { KeptState, KeptWorkbook } from "./keptWorkbook";
import { timeToWrite } from "./schedule";
import { WorkbookKeeper, type KeepingStore } from "./workbookKeeper";

/** A workbook that takes longer than this to write may not be written in the moment the page goes. In milliseconds. */
const lastMoment = 1000;
const pauseAfterTrouble = 30_000;

export interface KeeperOptions {
  readonly store: KeepingStore;
  readonly session: string;
  readonly workbooks: OpenWorkbooks;
  /** False where the browser stores nothing. */
  readonly canKeep: boolean;
  /** Hears once that keeping fails, and again only if it has worked since. */
  readonly onTrouble: (error: unknown) => void;
}

/** Keeps a copy of every open workbook that has unsaved changes, for as long as it has them and is open. */
export class Keeper {
  readonly #keepers = new Map<string, WorkbookKeeper>();
  readonly #broughtBack = new Map<string, KeptWorkbook>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #trouble = false;

  constructor(private readonly options: KeeperOptions) {
    options.workbooks.subscribe(() => {
      this.#follow();
    });
    this.#follow();
  }

  /** Says of a workbook that is about to be opened that this is kept of it already. */
  expect(kept: KeptWorkbook): void {
    this.#broughtBack.set(kept.id, kept);
  }

  /** Whether something would be lost if the page went now. */
  wouldLose(): boolean {
    const isUnsure = this.#trouble || !this.options.canKeep;
    return [...this.#keepers.values()].some(
      ({ changes }) => changes.exist && (isUnsure || changes.plan.cost > lastMoment),
    );
  }

  /** Writes all that is not kept at once: nobody may come back to a page that is out of sight. */
  async keepAll(): Promise<void> {
    await Promise.all([...this.#keepers.values()].map((keeper) => keeper.keep()));
  }

  /**
   * The page goes. Only what waits for nothing outside itself is still done: as long as the model's `toBytes` asks no other
   * thread, the bytes are there before the page is gone.
   */
  async leave(): Promise<void> {
    const left = await Promise.all([...this.#keepers.values()].map((keeper) => keeper.leave()));
    this.options.store.leave(left.filter((one) => one !== undefined));
  }

  #follow(): void {
    const { all } = this.options.workbooks.current();
    for (const [id, keeper] of this.#keepers) {
      if (all.some((workbook) => workbook.id === id)) {
        keeper.noteState();
      } else {
        this.#keepers.delete(id);
        keeper.close();
      }
    }
    for (const workbook of all) if (!this.#keepers.has(workbook.id)) this.#watch(workbook);
  }

  #watch(workbook: OpenWorkbook): void {
    const { id } = workbook;
    const keeper = new WorkbookKeeper(workbook, this.#broughtBack.get(id), {
      store: this.options.store,
      state: () => this.#state(id),
      onChange: () => {
        this.#plan();
      },
      onKept: () => {
        this.#trouble = false;
      },
      onTrouble: (error) => {
        if (!this.#trouble) this.options.onTrouble(error);
        this.#trouble = true;
      },
    });
    this.#keepers.set(id, keeper);
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const unkept = [...this.#keepers.values()].filter(({ changes }) => changes.exist);
    if (unkept.length === 0) return;
    const next = Math.min(...unkept.map(({ changes }) => timeToWrite(changes.plan)));
    const pause = this.#trouble ? pauseAfterTrouble : 0;
    this.#timer = setTimeout(
      () => {
        whenIdle(() => void this.#keepDue());
      },
      Math.max(next - performance.now(), pause),
    );
  }

  async #keepDue(): Promise<void> {
    const now = performance.now();
    const due = [...this.#keepers.values()].filter(({ changes }) => timeToWrite(changes.plan) <= now);
    for (const keeper of due) await keeper.keep();
    this.#plan();
  }

  #state(id: string): KeptState | undefined {
    const { all, active } = this.options.workbooks.current();
    const position = all.findIndex((workbook) => workbook.id === id);
    const workbook = all[position];
    if (workbook === undefined) return undefined;
    const { name, activeSheet, selection } = workbook.model;
    return {
      session: this.options.session,
      name,
      origin: workbook.origin,
      position,
      isInFront: workbook.id === active?.id,
      sheet: activeSheet.name,
      selection,
    };
  }
}

/** Where the browser does not tell when it is idle, a time without changes has to do. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: 1000 });
  else work();
}
