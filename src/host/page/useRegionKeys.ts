import { useEffect } from "react";
import { cycleRegions } from "./regions";

/** F6 between the parts of the page. */
export function useRegionKeys(): void {
  useEffect(() => {
    window.addEventListener("keydown", cycleRegions);
    return () => {
      window.removeEventListener("keydown", cycleRegions);
    };
  }, []);
}
