import { createContext, use } from "react";
import type { Services } from "../commands/services";

/** What the pane's parts ask of the world. */
export const PaneContext = createContext<Services | undefined>(undefined);

export const useServices = (): Services => {
  const services = use(PaneContext);
  if (services === undefined) throw new Error("PaneContext is missing");
  return services;
};
