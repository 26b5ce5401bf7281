import type { Intent } from "../grid/selection/intent";
import { move } from "../grid/selection/moves";
import type { WorkbookView } from "../workbooks/workbookView";
import { hideLines, unhideLines } from "./lines/lineCommands";
import { clearSelected, fillFrom } from "./sheetActions";
import { beginEditing, type SheetDesk } from "./sheetDesk";
import { insertOrDelete } from "./structure/structureActions";

/** Does what a key means, on the workbook as it is at that moment. */
export function perform(desk: SheetDesk, intent: Intent, rowsOnScreen: number): void {
  const { view } = desk;
  switch (intent.kind) {
    case "edit":
    case "type":
      beginEditing(desk, intent.kind === "type" ? intent.text : undefined);
      return;
    case "hide":
      hideLines(view, intent.lines);
      return;
    case "unhide":
      unhideLines(view, intent.lines);
      return;
    case "fill":
      fillFrom(view, intent.from);
      return;
    default:
      if (performSimple(desk, intent.kind)) return;
      moveBy(view, intent, rowsOnScreen);
  }
}

function moveBy(view: WorkbookView, intent: Intent, rowsOnScreen: number): void {
  const { source, selection } = view.current();
  const moved = move(source, selection, intent, rowsOnScreen);
  if (moved !== undefined) view.select(moved);
}

/** Whether the intent was one that needs nothing but its name. */
function performSimple(desk: SheetDesk, kind: Intent["kind"]): boolean {
  const { view } = desk;
  const { edits } = view.model;
  const actions: Partial<Record<Intent["kind"], () => void>> = {
    clear: () => {
      clearSelected(view);
    },
    undo: () => {
      edits.undo();
    },
    redo: () => {
      edits.redo();
    },
    nextSheet: () => {
      activateNeighbour(view, 1);
    },
    previousSheet: () => {
      activateNeighbour(view, -1);
    },
    escape: () => {
      view.setCopied(undefined);
    },
    menu: desk.openMenu,
    insert: () => {
      desk.attempt(() => {
        insertOrDelete(view, "insert");
      });
    },
    delete: () => {
      desk.attempt(() => {
        insertOrDelete(view, "delete");
      });
    },
    find: () => {
      desk.openFind(false);
    },
    replace: () => {
      desk.openFind(true);
    },
    goTo: desk.goTo,
    openList: desk.openList,
  };
  const action = actions[kind];
  action?.();
  return action !== undefined;
}

function activateNeighbour({ model }: WorkbookView, step: number): void {
  const sheets = model.visibleSheets;
  const next = sheets[sheets.indexOf(model.activeSheet) + step];
  if (next !== undefined) model.activate(next);
}
