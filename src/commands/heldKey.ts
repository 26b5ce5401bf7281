import type { SealingKey } from "../codebook/sealed/sealingKey";
import type { VaultState } from "./codebookVault";

/** After so long without anybody the codebook is locked. In milliseconds. */
export const idleLimit = 15 * 60_000;

/** Whether a vault is open, the key while it is, and who is told when that changes. */
export interface HeldKey {
  readonly state: () => VaultState;
  /** @returns stops listening */
  readonly subscribe: (listener: () => void) => () => void;
  readonly key: () => SealingKey | undefined;
  /** Goes over to another state; the key is forgotten in all but `open`. */
  readonly become: (...next: [Exclude<VaultState, "open">] | ["open", SealingKey]) => void;
  readonly lock: () => void;
  readonly lockWhenIdle: () => void;
  /** Somebody is there; too late after a long while, which locks. */
  readonly touch: () => void;
}

export const createHeldKey = (now: () => Date): HeldKey => {
  const listeners = new Set<() => void>();
  let state: VaultState = "unread";
  let key: SealingKey | undefined;
  let lastTouched = 0;

  const become: HeldKey["become"] = (next, held?: SealingKey) => {
    key = held;
    lastTouched = now().getTime();
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const lock = (): void => {
    if (state === "open") become("locked");
  };

  const lockWhenIdle = (): void => {
    if (now().getTime() - lastTouched > idleLimit) lock();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    key: () => key,
    become,
    lock,
    lockWhenIdle,
    touch: () => {
      lockWhenIdle();
      lastTouched = now().getTime();
    },
  };
};
