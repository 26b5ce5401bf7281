import { useEffect, useState } from "react";
import type { Codebook } from "../../../codebook/codebook";
import { editCodebook, type Edit, type Edited } from "../../../commands/editCodebook";
import { useServices } from "../../paneContext";
import { useTask, type TaskState } from "../../useTask";

/** The open codebook as it is shown and changed. */
export interface EditedCodebook {
  /** Undefined until it was read. */
  readonly codebook: Codebook | undefined;
  readonly reading: TaskState<void>;
  readonly edit: (edit: Edit) => void;
  /** Of the last edit. */
  readonly editing: TaskState<Edited>;
  /** Takes away what was said of the last edit. */
  readonly forgetEditing: () => void;
  readonly readAgain: () => void;
}

/** Reads the codebook, and carries out edits on what is kept by then. */
export const useCodebook = (): EditedCodebook => {
  const { vault, random, now } = useServices();
  const [codebook, setCodebook] = useState<Codebook>();
  const { run: readAgain, state: reading } = useTask(async () => {
    setCodebook(await vault.load());
  });
  const editing = useTask(async (_watched, edit: Edit) => {
    const edited = await editCodebook({ codebooks: vault, random, now }, edit);
    setCodebook(edited.codebook);
    return edited;
  });
  useEffect(() => {
    readAgain();
  }, [readAgain]);
  return {
    codebook,
    reading,
    edit: editing.run,
    editing: editing.state,
    forgetEditing: editing.cancel,
    readAgain,
  };
};
