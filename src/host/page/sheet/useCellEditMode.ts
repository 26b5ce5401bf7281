import { useEffect } from "react";
import type { HostSession } from "../../wire/session";

/** Excel runs no batch of an add-in while a person edits a cell. */
export function useCellEditMode(session: HostSession | undefined, editing: boolean): void {
  useEffect(() => {
    session?.setPersonEdits(editing);
    return () => {
      session?.setPersonEdits(false);
    };
  }, [session, editing]);
}
