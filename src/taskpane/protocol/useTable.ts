import { useSyncExternalStore } from "react";
import type { SettingState } from "../../commands/deviceSetting";
import type { Protocol } from "../../protocol/protocol";
import { useServices } from "../paneContext";

/** The table in use and the one that is being changed, as they are now. */
export const useTable = (): SettingState<Protocol, Protocol> => {
  const { table } = useServices();
  return useSyncExternalStore(table.subscribe, table.state);
};
