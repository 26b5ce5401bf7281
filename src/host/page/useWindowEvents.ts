import { useEffect } from "react";
import type { HostPage } from "./hostPage";
import { cycleRegions } from "./regions";

/** F6 between the parts of the page, and the browser's question before changes are lost. */
export function useWindowEvents(page: HostPage): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (page.workbooks.current().all.some(({ model }) => model.isDirty)) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("keydown", cycleRegions);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("keydown", cycleRegions);
    };
  }, [page]);
}
