import { useEffect } from "react";

/** A field that Escape empties first. */
const isFilled = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === "search" && target.value !== "";

/** Escape leads back, unless something else on the page had a use for it. */
export const useEscape = (onBack: () => void): void => {
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented && !isFilled(event.target)) onBack();
    };
    document.addEventListener("keydown", listener);
    return () => {
      document.removeEventListener("keydown", listener);
    };
  }, [onBack]);
};
