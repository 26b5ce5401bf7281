import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { PaneContext, refreshSettings, type PaneServices } from "./paneContext";

interface PaneProviderProps {
  readonly services: PaneServices;
  readonly children: ReactNode;
}

/** Gives all parts of the pane the services with what is set on this device, also when this or another window sets something else. */
export const PaneProvider = ({ services, children }: PaneProviderProps) => {
  const { table, clusterRules } = services;
  const { inUse: protocol } = useSyncExternalStore(table.subscribe, table.state);
  const { inUse: rules } = useSyncExternalStore(clusterRules.subscribe, clusterRules.state);
  const current = useMemo(() => ({ ...services, protocol, rules }), [services, protocol, rules]);
  useEffect(() => {
    const refresh = (): void => {
      void refreshSettings(services);
    };
    window.addEventListener("focus", refresh);
    return () => {
      window.removeEventListener("focus", refresh);
    };
  }, [services]);
  return <PaneContext value={current}>{children}</PaneContext>;
};
