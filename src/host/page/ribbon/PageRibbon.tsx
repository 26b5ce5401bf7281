import { useSyncExternalStore } from "react";
import type { AddinRuntime } from "../addin/addinRuntime";
import type { HostPage } from "../hostPage";
import type { OpenWorkbook } from "../workbooks/openWorkbooks";
import { Ribbon } from "./Ribbon";

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
  return (
    <Ribbon
      tabs={page.manifest?.tabs ?? []}
      state={state}
      onPress={(button) => void page.press(active, button)}
    />
  );
}
