import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { PaneContext, type PaneServices } from "./paneContext";

interface PaneProviderProps {
  readonly services: PaneServices;
  readonly children: ReactNode;
}

/** Gives all parts of the pane the services with the table in use, also when this or another window takes another. */
export const PaneProvider = ({ services, children }: PaneProviderProps) => {
  const { table } = services;
  const { inUse } = useSyncExternalStore(table.subscribe, table.state);
  const current = useMemo(() => ({ ...services, protocol: inUse }), [services, inUse]);
  useEffect(() => {
    const refresh = (): void => {
      void table.refresh();
    };
    window.addEventListener("focus", refresh);
    return () => {
      window.removeEventListener("focus", refresh);
    };
  }, [table]);
  return <PaneContext value={current}>{children}</PaneContext>;
};
