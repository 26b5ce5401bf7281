import type { KeyboardEvent } from "react";
import { readEditorKey } from "./editorKeys";
import { perform } from "./performIntent";
import type { SheetDesk } from "./sheetDesk";

/** Keys in the cell editor and the formula bar: a line break, leaving with or without the change, and where to go then. */
export function takeEditorKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  desk: SheetDesk,
  focusGrid: () => void,
): void {
  const { editing: edit, view } = desk;
  const { rightToLeft } = view.current().source;
  const intent = readEditorKey(event, edit.editing?.mode ?? "edit", rightToLeft);
  if (intent === undefined) return;
  event.preventDefault();
  if (intent.kind === "lineBreak") {
    const box = event.currentTarget;
    box.setRangeText("\n", box.selectionStart, box.selectionEnd, "end");
    edit.change(box.value);
    return;
  }
  if (intent.kind === "cancel") edit.cancel();
  else edit.commit();
  focusGrid();
  if (intent.kind === "commit" && intent.then !== undefined) perform(desk, intent.then, 1);
}
