import type { OpenWorkbooks } from "../workbooks/openWorkbooks";
import type { PageDatabase } from "../storage/database";
import { Keeper } from "./keeper";
import { KeptStore } from "./keptStore";
import { finishEditing } from "../sheet/finishEditing";
import { claimSession } from "./session";
import type { KeepingStore } from "./workbookKeeper";

/** Unsaved work of this page, and where it and that of other pages is kept. */
export interface Keeping {
  readonly keeper: Keeper;
  /** Undefined where the browser stores nothing. */
  readonly store: KeptStore | undefined;
  /** Of this browser tab. */
  readonly session: string;
}

/** Begins to keep what is open. Where the browser stores nothing, `onTrouble` hears it with the first change that is not kept. */
export async function startKeeping(
  workbooks: OpenWorkbooks,
  database: Promise<PageDatabase>,
  onTrouble: (error: unknown) => void,
): Promise<Keeping> {
  const { store, session } = await openStore(database);
  const keeper = new Keeper({
    store: store ?? nowhere,
    canKeep: store !== undefined,
    session,
    workbooks,
    onTrouble,
  });
  keepToTheEnd(keeper);
  return { keeper, store, session };
}

async function openStore(database: Promise<PageDatabase>): Promise<Omit<Keeping, "keeper">> {
  try {
    const store = await KeptStore.open(await database);
    const session = await claimSession();
    void store.sweep(session);
    return { store, session };
  } catch {
    return { store: undefined, session: "" };
  }
}

const nowhere: KeepingStore = {
  keep: () => Promise.reject(new Error("this browser stores nothing")),
  leave: () => undefined,
  update: () => Promise.resolve(),
  remove: () => Promise.resolve(),
};

/**
 * What happens as the page goes out of sight or away. The browser asks the person only when something would be lost. What is
 * written as the page is about to go is safer than what is written as it goes: a busy browser drops that now and then.
 */
function keepToTheEnd(keeper: Keeper): void {
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) void keeper.keepAll();
  });
  window.addEventListener("pagehide", () => {
    finishEditing();
    void keeper.leave();
  });
  window.addEventListener("beforeunload", (event) => {
    finishEditing();
    if (keeper.wouldLose()) event.preventDefault();
    else void keeper.leave();
  });
}
