import { useSyncExternalStore } from "react";
import type { TableState } from "../../commands/protocolTable";
import { useServices } from "../paneContext";

/** The table in use and the one that is being changed, as they are now. */
export const useTable = (): TableState => {
  const { table } = useServices();
  return useSyncExternalStore(table.subscribe, table.state);
};
