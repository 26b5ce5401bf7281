import type { Keeping } from "./keeping";
import type { KeptStore } from "./keptStore";
import type { KeptWorkbook } from "./keptWorkbook";
import { inPlaceOf } from "./session";

/** A page that was left so short a time ago may be loading again, and its workbooks are its own. In milliseconds. */
const comingBack = 3000;

/** Workbooks of other tabs come after this tab's own. */
const afterOwn = 1e6;

/** How often it is looked again whether another tab is gone, which it may not quite be yet. */
const looksLater = 2;

/**
 * What earlier pages left becomes this page's: this browser tab's own, as after a reload, and that of tabs that are gone. What
 * may still be another tab's, because that is just going or loading again, is given later, if it turns out that it was not.
 */
export async function takeOver(
  { store, session }: Keeping,
  onLater: (kept: readonly KeptWorkbook[]) => void,
): Promise<readonly KeptWorkbook[]> {
  if (store === undefined) return [];
  const all = await store.all();
  const taken = all.filter((kept) => kept.session === session);
  for (const other of new Set(all.map((kept) => kept.session))) {
    if (other === session) continue;
    const adopted = await adopt(store, other, session);
    taken.push(...adopted);
    if (adopted.length === 0) void adoptLater(store, other, session).then(onLater);
  }
  return taken;
}

async function adoptLater(store: KeptStore, from: string, to: string): Promise<readonly KeptWorkbook[]> {
  for (let look = 0; look < looksLater; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, comingBack));
    const adopted = await adopt(store, from, to);
    if (adopted.length > 0) return adopted;
  }
  return [];
}

async function adopt(store: KeptStore, from: string, to: string): Promise<readonly KeptWorkbook[]> {
  const adopted: KeptWorkbook[] = [];
  await inPlaceOf(from, async () => {
    const left = (await store.all()).filter(({ session }) => session === from);
    if (left.some(({ leftAt }) => Date.now() - leftAt < comingBack)) return;
    for (const kept of left) {
      const own = { session: to, position: kept.position + afterOwn };
      await store.update(kept.id, own);
      adopted.push({ ...kept, ...own });
    }
  });
  return adopted;
}
