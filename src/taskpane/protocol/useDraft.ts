import type { Protocol } from "../../protocol/protocol";
import { useServices } from "../paneContext";
import { useSettingDraft, type Draft } from "../settings/useSetting";

/** The table that is being changed. */
export const useDraft = (): Omit<Draft<Protocol>, "value"> & { readonly protocol: Protocol } => {
  const { value: protocol, ...draft } = useSettingDraft(useServices().table);
  return { protocol, ...draft };
};
