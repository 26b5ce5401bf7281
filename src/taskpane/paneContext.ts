import { createContext, use } from "react";
import type { CodebookVault } from "../commands/codebookVault";
import type { Services } from "../commands/services";

/** What the use cases need, and the vault in which the pane keeps the codebook. */
export interface PaneServices extends Services {
  readonly vault: CodebookVault;
}

/** What the pane's parts ask of the world. */
export const PaneContext = createContext<PaneServices | undefined>(undefined);

export const useServices = (): PaneServices => {
  const services = use(PaneContext);
  if (services === undefined) throw new Error("PaneContext is missing");
  return services;
};
