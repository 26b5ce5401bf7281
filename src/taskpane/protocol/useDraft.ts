import { redo, step, undo } from "../../protocol/editing/history";
import type { Protocol } from "../../protocol/protocol";
import { useServices } from "../paneContext";
import { useTable } from "./useTable";

/** The table that is being changed. Nothing asks it before it is used. */
export interface Draft {
  readonly protocol: Protocol;
  readonly change: (protocol: Protocol) => void;
  /** Undefined where there is nothing to undo. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

export const useDraft = (): Draft => {
  const { table } = useServices();
  const { draft } = useTable();
  const change = (next: typeof draft): void => {
    table.edit(next);
  };
  return {
    protocol: draft.present,
    change: (protocol) => {
      change(step(draft, protocol));
    },
    undo:
      draft.past.length === 0
        ? undefined
        : () => {
            change(undo(draft));
          },
    redo:
      draft.future.length === 0
        ? undefined
        : () => {
            change(redo(draft));
          },
  };
};
