import { useState } from "react";
import type { Codebook } from "../../codebook/codebook";
import { isSealed } from "../../codebook/sealed/header";
import { codeOf } from "../../commands/codedError";
import { useServices } from "../paneContext";
import { useTask, type TaskState } from "../useTask";

interface CodebookFile {
  /** What stands in the file, once it is open. */
  readonly opened: Codebook | undefined;
  /** It is sealed under another passphrase than ours. */
  readonly isLocked: boolean;
  readonly choosing: TaskState<unknown>;
  readonly opening: TaskState<unknown>;
  readonly choose: (file: File) => void;
  readonly openWith: (passphrase: string) => void;
  readonly close: () => void;
}

/** A codebook file of anybody's, opened by our key or by its own passphrase. */
export const useCodebookFile = (): CodebookFile => {
  const { vault } = useServices();
  const [locked, setLocked] = useState<Uint8Array>();
  const choosing = useTask(async (_watched, file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      return await vault.openFile(bytes);
    } catch (error) {
      if (!isSealed(bytes) || codeOf(error) !== "wrong-passphrase") throw error;
      setLocked(bytes);
      return undefined;
    }
  });
  const opening = useTask((_watched, bytes: Uint8Array, passphrase: string) =>
    vault.openFile(bytes, passphrase),
  );
  const close = (): void => {
    setLocked(undefined);
    choosing.cancel();
    opening.cancel();
  };
  const opened = [opening, choosing].flatMap(({ state }) =>
    state.kind === "done" && state.result !== undefined ? [state.result] : [],
  )[0];
  return {
    opened,
    isLocked: locked !== undefined && opened === undefined,
    choosing: choosing.state,
    opening: opening.state,
    choose: (file) => {
      close();
      choosing.run(file);
    },
    openWith: (passphrase) => {
      if (locked !== undefined) opening.run(locked, passphrase);
    },
    close,
  };
};
