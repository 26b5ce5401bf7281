import type { Protocol } from "../../protocol/protocol";
import { useServices } from "../paneContext";
import { useSettingDraft, type Draft } from "../settings/useSetting";

/** The table that is being changed. */
export const useDraft = (): Draft<Protocol> => useSettingDraft(useServices().table);
