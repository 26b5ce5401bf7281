import { useEffect, useSyncExternalStore } from "react";
import type { VaultState } from "../../commands/codebookVault";
import { useServices } from "../paneContext";

/** Whether the codebook is open, as it changes. */
export const useVaultState = (): VaultState => {
  const { vault } = useServices();
  return useSyncExternalStore(vault.subscribe, vault.state);
};

const checkEvery = 30_000;

/** Locks the codebook when nobody has touched the pane for a while. */
export const useIdleLock = (): void => {
  const { vault } = useServices();
  useEffect(() => {
    const timer = setInterval(vault.lockWhenIdle, checkEvery);
    window.addEventListener("pointerdown", vault.touch);
    window.addEventListener("keydown", vault.touch);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pointerdown", vault.touch);
      window.removeEventListener("keydown", vault.touch);
    };
  }, [vault]);
};
