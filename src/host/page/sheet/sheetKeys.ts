import type { ClipboardEvent, KeyboardEvent } from "react";
import type { GridListeners } from "../grid/Grid";
import { headerSize } from "../grid/gridStyles";
import { readKey, type Intent } from "../grid/selection/keys";
import { move } from "../grid/selection/moves";
import { activeCell, selectedArea } from "../grid/selection/selection";
import { DEFAULT_ROW_PIXELS } from "../grid/axis/units";
import type { WorkbookView } from "../workbooks/workbookView";
import { copiedText, pasteText } from "./clipboardCells";
import type { EditingActions } from "./useEditing";

/** Does what a key means, on the workbook as it is at that moment. */
export function perform(
  view: WorkbookView,
  editing: EditingActions,
  intent: Intent,
  rowsOnScreen: number,
): void {
  const { source, selection, sheet } = view.current();
  const cell = activeCell(selection, source);
  const onCell = { sheet, cell, place: "cell" } as const;
  switch (intent.kind) {
    case "edit":
      editing.begin({ ...onCell, text: source.entry(cell.row, cell.column), mode: "edit" });
      return;
    case "type":
      editing.begin({ ...onCell, text: intent.text, mode: "enter" });
      return;
    case "clear":
      view.model.edits.clearContents(sheet, selectedArea(selection, source));
      return;
    case "undo":
      view.model.edits.undo();
      return;
    case "redo":
      view.model.edits.redo();
      return;
    case "nextSheet":
    case "previousSheet":
      activateNeighbour(view, intent.kind === "nextSheet" ? 1 : -1);
      return;
    default: {
      const moved = move(source, selection, intent, rowsOnScreen);
      if (moved !== undefined) view.select(moved);
    }
  }
}

function activateNeighbour({ model }: WorkbookView, step: number): void {
  const sheets = model.visibleSheets;
  const next = sheets[sheets.indexOf(model.activeSheet) + step];
  if (next !== undefined) model.activate(next);
}

/** Listeners for the grid's element: keys, clipboard, double click. */
export function sheetListeners(view: WorkbookView, editing: EditingActions): GridListeners {
  const isEditor = (event: { target: EventTarget }) => event.target instanceof HTMLTextAreaElement;
  const copy = (event: ClipboardEvent): boolean => {
    if (isEditor(event)) return false;
    const { source, selection } = view.current();
    event.clipboardData.setData("text/plain", copiedText(source, selectedArea(selection, source)));
    event.preventDefault();
    return true;
  };
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (isEditor(event)) return;
      const { rightToLeft, zoom } = view.current().source;
      const intent = readKey(event, rightToLeft);
      if (intent === undefined) return;
      event.preventDefault();
      perform(view, editing, intent, rowsOnScreen(event.currentTarget, zoom));
    },
    onCopy: copy,
    onCut: (event) => {
      const { source, selection, sheet } = view.current();
      if (copy(event)) view.model.edits.clearContents(sheet, selectedArea(selection, source));
    },
    onPaste: (event) => {
      if (isEditor(event)) return;
      event.preventDefault();
      pasteText(view, event.clipboardData.getData("text/plain"));
    },
    onDoubleClick: (event) => {
      if (isEditor(event) || !(event.target as Element).closest("[data-column]")) return;
      perform(view, editing, { kind: "edit" }, 1);
    },
  };
}

function rowsOnScreen(scroller: HTMLElement, zoom: number): number {
  const room = scroller.clientHeight - headerSize(zoom).height;
  return Math.max(1, Math.floor(room / (DEFAULT_ROW_PIXELS * zoom)) - 1);
}
