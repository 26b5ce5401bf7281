import type { ClusterRules } from "../../disclosure/rules/cluster/clusterRules";
import { useServices } from "../paneContext";
import { useSettingDraft, type Draft } from "../settings/useSetting";

/** The cluster's rules that are being changed. */
export const useRulesDraft = (): Draft<ClusterRules> => useSettingDraft(useServices().clusterRules);
