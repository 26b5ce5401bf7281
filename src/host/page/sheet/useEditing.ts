import { useRef, useState } from "react";
import type { SheetModel } from "../../model/sheetModel";
import type { Position } from "../grid/selection/selection";
import type { WorkbookView } from "../workbooks/workbookView";

/** A cell's text while it is being changed. */
export interface Editing {
  readonly sheet: SheetModel;
  readonly cell: Position;
  readonly text: string;
  /** Begun by typing: arrow keys finish. Begun by F2, a double click or in the bar: arrow keys move in the text. */
  readonly mode: "enter" | "edit";
  readonly place: "cell" | "bar";
}

export interface EditingActions {
  readonly editing: Editing | undefined;
  readonly begin: (editing: Editing) => void;
  readonly change: (text: string) => void;
  /** Enters the text when it differs from what is there. Nothing happens when nothing is edited. */
  readonly commit: () => void;
  readonly cancel: () => void;
}

/** A click elsewhere both selects and takes the focus away; the reference makes sure that only the first one commits. */
export function useEditing(view: WorkbookView): EditingActions {
  const [editing, setEditing] = useState<Editing>();
  const current = useRef<Editing>(undefined);
  const set = (next: Editing | undefined) => {
    current.current = next;
    setEditing(next);
  };
  return {
    editing,
    begin: set,
    change: (text) => {
      if (current.current !== undefined) set({ ...current.current, text });
    },
    commit: () => {
      const done = current.current;
      set(undefined);
      if (done === undefined) return;
      const { row, column } = done.cell;
      if (done.text === view.model.editText(done.sheet, row, column)) return;
      view.model.edits.enterText(done.sheet, row, column, done.text);
    },
    cancel: () => {
      set(undefined);
    },
  };
}
