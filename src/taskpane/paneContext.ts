import { createContext, use } from "react";
import type { CodebookVault } from "../commands/codebookVault";
import type { ProtocolTable } from "../commands/protocolTable";
import type { Services } from "../commands/services";

/** What the use cases need, the vault in which the pane keeps the codebook, and the table of rules of this device. */
export interface PaneServices extends Services {
  readonly vault: CodebookVault;
  /** `protocol` is the table that it says is in use. */
  readonly table: ProtocolTable;
}

/** The same services, asking the table that is in use now. */
export const withTableInUse = (services: PaneServices): PaneServices => ({
  ...services,
  protocol: services.table.state().inUse,
});

/** What the pane's parts ask of the world. */
export const PaneContext = createContext<PaneServices | undefined>(undefined);

export const useServices = (): PaneServices => {
  const services = use(PaneContext);
  if (services === undefined) throw new Error("PaneContext is missing");
  return services;
};
