import { useEffect } from "react";
import { pressedCombination } from "../../wire/keyCombination";
import type { AddinRuntime } from "./addinRuntime";

/** "Keyboard shortcuts are only triggered when focus is on the document": keys pressed in the add-in's own frame do not come here. */
export function useAddinShortcuts(runtime: AddinRuntime): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat || !runtime.press(pressedCombination(event))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", onKeyDown, true);
    return () => {
      window.removeEventListener("keydown", onKeyDown, true);
    };
  }, [runtime]);
}
