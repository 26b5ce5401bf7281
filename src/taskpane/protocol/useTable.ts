import type { SettingState } from "../../commands/deviceSetting";
import type { Protocol } from "../../protocol/protocol";
import { useServices } from "../paneContext";
import { useSetting } from "../settings/useSetting";

/** The table in use and the one that is being changed, as they are now. */
export const useTable = (): SettingState<Protocol, Protocol> => useSetting(useServices().table);
