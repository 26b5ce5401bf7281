import { useSyncExternalStore } from "react";
import type { AddinRuntime } from "../addin/addinRuntime";
import type { HostPage } from "../hostPage";
import type { OpenWorkbook } from "../workbooks/openWorkbooks";
import { useAddinShortcuts } from "../addin/useAddinShortcuts";
import { pressButton } from "./pressButton";
import { Ribbon } from "./Ribbon";
import { shownTabs } from "./shownTabs";

export interface PageRibbonProps {
  readonly page: HostPage;
  readonly active: OpenWorkbook;
}

/** The ribbon for the workbook in front; none when there is no add-in. */
export function PageRibbon({ page, active }: PageRibbonProps) {
  const { runtime } = active;
  return runtime === undefined ? null : <RuntimeRibbon page={page} active={active} runtime={runtime} />;
}

function RuntimeRibbon({ page, active, runtime }: PageRibbonProps & { readonly runtime: AddinRuntime }) {
  const state = useSyncExternalStore(runtime.subscribe, runtime.current);
  useAddinShortcuts(runtime);
  return (
    <Ribbon
      tabs={shownTabs(page.manifest?.tabs ?? [], state.hidden)}
      state={state}
      onPress={(button) => void pressButton(active, button, page.notices)}
    />
  );
}
