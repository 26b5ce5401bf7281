import { useEffect } from "react";
import { saveCodebook } from "../../commands/codebookFile";
import { useServices } from "../paneContext";
import { useTask, type Task } from "../useTask";

/** How large the open codebook is, and whether a file has all of it. */
export interface BackupState {
  readonly organisations: number;
  readonly codesSinceBackup: number;
}

/** The backup of the open codebook: how old it is, and a new one. */
export interface Backup {
  /** Looks again with each run. */
  readonly looking: Task<[], BackupState>;
  /** Hands the codebook out; gives the name of the file. */
  readonly saving: Task<[], string>;
}

export const useBackup = (): Backup => {
  const services = useServices();
  const { vault } = services;
  const looking = useTask(async () => {
    const codebook = await vault.load();
    const codesSinceBackup = codebook === undefined ? 0 : await vault.codesSinceBackup(codebook);
    return { organisations: codebook?.organisations.length ?? 0, codesSinceBackup };
  });
  const { run } = looking;
  const saving = useTask(async () => {
    const file = await saveCodebook(services);
    run();
    return file;
  });
  useEffect(() => {
    run();
  }, [run]);
  return { looking, saving };
};
