import type { PageActions } from "../../wire/pageActions";
import type { AddinRuntimeOptions } from "./addinRuntime";
import type { AddinStore } from "./addinState";
import { openDialog } from "./dialog";
import { ribbonIds } from "./ribbonIds";

/** What the add-in's frame may ask of this page. `closePane` is the pane's button. */
export function frameActions(
  store: AddinStore,
  { tabs, shortcuts, startup }: Pick<AddinRuntimeOptions, "tabs" | "shortcuts" | "startup">,
  closePane: () => void,
): PageActions {
  const ids = ribbonIds(tabs);
  return {
    setPaneVisible: (visible) => {
      store.set({ paneVisible: visible });
    },
    isPaneVisible: () => store.current().paneVisible,
    ribbon: {
      has: (id) => ids.has(id),
      isEnabled: (id) => !store.current().disabled.has(id),
      setEnabled: (id, enabled) => {
        store.mark("disabled", id, !enabled);
      },
      setVisible: (id, visible) => {
        store.mark("hidden", id, !visible);
      },
    },
    shortcuts,
    startup,
    setAsksBeforeClose: (asksBeforeClose) => {
      store.set({ asksBeforeClose });
    },
    closePane,
    openWindow: (url) => {
      window.open(url, "_blank", "noopener");
    },
    openDialog,
  };
}
