import { useState, type KeyboardEvent } from "react";
import { allSelected, extended, nothingSelected, toggled, type Selection } from "./selection";

export interface SelectedColumns {
  readonly keys: ReadonlySet<string>;
  readonly select: (key: string, isRange: boolean) => void;
  readonly clear: () => void;
  /** For the check boxes: arrows move, with shift they choose; Ctrl+A chooses all, Esc none. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Columns chosen together, by mouse or keyboard. @param listed keys of the columns shown, in their order */
export const useSelection = (listed: readonly string[]): SelectedColumns => {
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const keys = new Set(listed.filter((key) => selection.keys.has(key)));

  const move = (event: KeyboardEvent<HTMLInputElement>, step: number): void => {
    const list = event.currentTarget.closest("ul");
    const boxes = [...(list?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
    const from = boxes.indexOf(event.currentTarget);
    const to = from + step;
    const [fromKey, toKey] = [listed[from], listed[to]];
    if (fromKey === undefined || toKey === undefined) return;
    boxes[to]?.focus();
    if (!event.shiftKey) return;
    const begun = keys.has(fromKey) ? selection : toggled(selection, fromKey);
    setSelection(extended(begun, toKey, listed));
  };

  return {
    keys,
    select: (key, isRange) => {
      setSelection(isRange ? extended(selection, key, listed) : toggled(selection, key));
    },
    clear: () => {
      setSelection(nothingSelected);
    },
    onKeyDown: (event) => {
      const step = steps[event.key];
      if (step !== undefined) move(event, step);
      else if (event.key === "a" && (event.ctrlKey || event.metaKey)) setSelection(allSelected(listed));
      else if (event.key === "Escape") setSelection(nothingSelected);
      else return;
      event.preventDefault();
    },
  };
};
