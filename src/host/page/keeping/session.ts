const storageKey = "workbook-host.session";
const lockPrefix = "workbook-host.session.";

/**
 * A page that is loaded again may find its own lock still held by the page it replaces, for as long as that takes to go: on a
 * busy machine for seconds. A tab that was duplicated waits in vain. In milliseconds.
 */
const handover = { reload: 20_000, other: 2000 } as const;

const isReload = (): boolean => {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.type === "reload";
};

/** Resolves, once the lock is held, with what lets it go; undefined when somebody else holds it. */
function hold(session: string, options: LockOptions): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(lockPrefix + session, options, (lock) => {
        if (lock === null) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((release) => {
          resolve(release);
        });
      })
      .catch(reject);
  });
}

/**
 * The session of this browser tab: the same after a reload, and held by a lock for as long as the page lives. A tab that was
 * duplicated brings along its twin's session; the twin holds the lock, so this one begins its own.
 */
export async function claimSession(): Promise<string> {
  const known = sessionStorage.getItem(storageKey);
  const patience = isReload() ? handover.reload : handover.other;
  if (known !== null && (await holdsWithin(known, patience))) return known;
  const session = crypto.randomUUID();
  await hold(session, {});
  sessionStorage.setItem(storageKey, session);
  return session;
}

async function holdsWithin(session: string, milliseconds: number): Promise<boolean> {
  try {
    return (await hold(session, { signal: AbortSignal.timeout(milliseconds) })) !== undefined;
  } catch {
    return false;
  }
}

/** Does something in the place of a session whose page is gone. Nothing happens when it lives, or another tab was first. */
export async function inPlaceOf(session: string, work: () => Promise<void>): Promise<void> {
  const release = await hold(session, { ifAvailable: true });
  if (release === undefined) return;
  try {
    await work();
  } finally {
    release();
  }
}

/** Which sessions have a page at the moment. */
export async function livingSessions(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(
    held.flatMap(({ name }) =>
      name?.startsWith(lockPrefix) === true ? [name.slice(lockPrefix.length)] : [],
    ),
  );
}
