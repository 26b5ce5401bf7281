import { createContext, use } from "react";
import type { CodebookVault } from "../commands/codebookVault";
import type { ClusterRulesSetting } from "../commands/clusterRules";
import type { ProtocolTable } from "../commands/protocolTable";
import type { Services } from "../commands/services";

/** What the use cases need, the vault in which the pane keeps the codebook, and what is set on this device. */
export interface PaneServices extends Services {
  readonly vault: CodebookVault;
  /** `protocol` is the table that it says is in use. */
  readonly table: ProtocolTable;
  /** `rules` are those that it says are in use. */
  readonly clusterRules: ClusterRulesSetting;
}

/** Reads again what is set on this device. */
export const refreshSettings = async ({ table, clusterRules }: PaneServices): Promise<void> => {
  await Promise.all([table.refresh(), clusterRules.refresh()]);
};

/** The same services, asking the table and the cluster's rules that are in use now. */
export const withSettingsInUse = (services: PaneServices): PaneServices => ({
  ...services,
  protocol: services.table.state().inUse,
  rules: services.clusterRules.state().inUse,
});

/** What the pane's parts ask of the world. */
export const PaneContext = createContext<PaneServices | undefined>(undefined);

export const useServices = (): PaneServices => {
  const services = use(PaneContext);
  if (services === undefined) throw new Error("PaneContext is missing");
  return services;
};
