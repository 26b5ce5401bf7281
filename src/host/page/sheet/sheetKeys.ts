import type { KeyboardEvent } from "react";
import { DEFAULT_ROW_PIXELS } from "../grid/axis/units";
import type { GridListeners } from "../grid/Grid";
import { headerSize } from "../grid/gridStyles";
import { readKey, type Intent } from "../grid/selection/keys";
import { move } from "../grid/selection/moves";
import { activeCell } from "../grid/selection/selection";
import type { WorkbookView } from "../workbooks/workbookView";
import { clipboardListeners } from "./clipboard/clipboardEvents";
import { hideLines, unhideLines } from "./lines/lineCommands";
import { clearSelected, fillFrom } from "./sheetActions";
import { insertOrDelete } from "./structure/structureActions";
import type { EditingActions } from "./useEditing";

/** What keys need of the page around the grid. */
export interface SheetDesk {
  readonly view: WorkbookView;
  readonly editing: EditingActions;
  /** Runs something the workbook may refuse, and tells why. */
  readonly attempt: (action: () => void) => void;
  readonly openMenu: () => void;
  readonly openFind: (replaces: boolean) => void;
  /** To the name box, where an address is typed. */
  readonly goTo: () => void;
  /** The list or filter menu of the active cell. */
  readonly openList: () => void;
}

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

/** Typing replaces what is there; F2 goes on with it. */
export function beginEditing({ view, editing }: SheetDesk, typed: string | undefined): void {
  const { source, selection, sheet } = view.current();
  const cell = activeCell(selection, source);
  const text = typed ?? source.entry(cell.row, cell.column);
  editing.begin({ sheet, cell, place: "cell", text, mode: typed === undefined ? "edit" : "enter" });
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

/** What a key press leaves for the next event: End goes before an arrow, Ctrl+Shift+V before the paste that it makes. */
export interface PressedBefore {
  endMode: boolean;
  pastesValues: boolean;
}

/** Listeners for the grid's element: keys and clipboard. */
export function sheetListeners(desk: SheetDesk, pressed: PressedBefore): GridListeners {
  const { view } = desk;
  return {
    ...clipboardListeners(view, desk.attempt, () => {
      const kind = pressed.pastesValues ? "values" : "all";
      pressed.pastesValues = false;
      return kind;
    }),
    onKeyDown: (event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) takeKey(event, desk, pressed);
    },
  };
}

function takeKey(event: KeyboardEvent<HTMLElement>, desk: SheetDesk, pressed: PressedBefore): void {
  const { rightToLeft, zoom } = desk.view.current().source;
  const intent = readKey(event, rightToLeft);
  if (intent === undefined) return;
  const { endMode } = pressed;
  pressed.endMode = intent.kind === "endMode" && !endMode;
  pressed.pastesValues = intent.kind === "pasteValues";
  if (intent.kind === "pasteValues") return;
  event.preventDefault();
  const meant: Intent = endMode && intent.kind === "step" ? { ...intent, kind: "jump" } : intent;
  const rows = rowsOnScreen(event.currentTarget, zoom);
  desk.attempt(() => {
    perform(desk, meant, rows);
  });
}

function rowsOnScreen(scroller: HTMLElement, zoom: number): number {
  const room = scroller.clientHeight - headerSize(zoom).height;
  return Math.max(1, Math.floor(room / (DEFAULT_ROW_PIXELS * zoom)) - 1);
}
