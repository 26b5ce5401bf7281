import type { StartupActions } from "../../wire/pageActions";

/**
 * Remembers in this browser whether an add-in loads with a document of that name. "The default is none": it starts when a person asks
 * for it.
 */
export function startupBehavior(addinId: string, workbook: string): StartupActions {
  const key = `startup ${addinId} ${workbook}`;
  return {
    loadsWithDocument: () => localStorage.getItem(key) !== null,
    setLoadsWithDocument: (loads) => {
      if (loads) localStorage.setItem(key, "load");
      else localStorage.removeItem(key);
    },
  };
}
