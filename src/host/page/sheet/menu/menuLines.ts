import type { LineKind } from "../../../model/lineLayout";
import type { SelectingSpot } from "../../grid/pointer/spot";
import type { WorkbookView } from "../../workbooks/workbookView";
import { copyToSystem, pasteFromSystem } from "../clipboard/clipboardEvents";
import { autoFitLines, hideLines, holdsHidden, unhideLines } from "../lines/lineCommands";
import { clearSelected } from "../sheetActions";
import { deleteSelected, insertAtSelected } from "../structure/structureActions";
import type { MenuLine } from "./SheetMenu";

/** What the menu needs of the page around it. */
export interface MenuContext {
  readonly view: WorkbookView;
  /** Runs something the workbook may refuse, and tells why. */
  readonly attempt: (action: () => void) => void;
  readonly askSize: (lines: LineKind) => void;
  readonly sortGroup: readonly MenuLine[];
}

/** The groups of the context menu over a cell, a header or the corner. */
export function menuGroups(
  spot: SelectingSpot["kind"],
  context: MenuContext,
): readonly (readonly MenuLine[])[] {
  const lines = spot === "row" ? "rows" : spot === "column" ? "columns" : undefined;
  return [
    clipboardGroup(context),
    lines === undefined ? cellGroup(context) : lineGroup(context, lines),
    spot === "cell" ? context.sortGroup : [],
    lines === undefined ? [] : sizeGroup(context, lines),
  ];
}

function clipboardGroup({ view, attempt }: MenuContext): readonly MenuLine[] {
  const paste = (kind: "all" | "values") => () => {
    attempt(() => void pasteFromSystem(view, kind));
  };
  return [
    {
      key: "menu.cut",
      shortcut: "Ctrl+X",
      run: () => {
        void copyToSystem(view, "cut");
      },
    },
    {
      key: "menu.copy",
      shortcut: "Ctrl+C",
      run: () => {
        void copyToSystem(view, "copy");
      },
    },
    { key: "menu.paste", shortcut: "Ctrl+V", run: paste("all") },
    { key: "menu.pasteValues", shortcut: "Ctrl+Shift+V", run: paste("values") },
  ];
}

function cellGroup({ view, attempt }: MenuContext): readonly MenuLine[] {
  const insert = (where: "down" | "right" | "rows" | "columns") => () => {
    attempt(() => {
      insertAtSelected(view, where);
    });
  };
  const remove = (where: "up" | "left" | "rows" | "columns") => () => {
    attempt(() => {
      deleteSelected(view, where);
    });
  };
  return [
    { key: "menu.insertDown", run: insert("down") },
    { key: "menu.insertRight", run: insert("right") },
    { key: "menu.insertRows", run: insert("rows") },
    { key: "menu.insertColumns", run: insert("columns") },
    { key: "menu.deleteUp", run: remove("up") },
    { key: "menu.deleteLeft", run: remove("left") },
    { key: "menu.deleteRows", run: remove("rows") },
    { key: "menu.deleteColumns", run: remove("columns") },
    clearLine(view, attempt),
  ];
}

function lineGroup({ view, attempt }: MenuContext, lines: LineKind): readonly MenuLine[] {
  const isRows = lines === "rows";
  return [
    {
      key: isRows ? "menu.insertRows" : "menu.insertColumns",
      shortcut: "Ctrl++",
      run: () => {
        attempt(() => {
          insertAtSelected(view, lines);
        });
      },
    },
    {
      key: isRows ? "menu.deleteRows" : "menu.deleteColumns",
      shortcut: "Ctrl+-",
      run: () => {
        attempt(() => {
          deleteSelected(view, lines);
        });
      },
    },
    clearLine(view, attempt),
  ];
}

const clearLine = (view: WorkbookView, attempt: MenuContext["attempt"]): MenuLine => ({
  key: "menu.clear",
  shortcut: "Delete",
  run: () => {
    attempt(() => {
      clearSelected(view);
    });
  },
});

const lineTexts = {
  rows: {
    size: "menu.size.rows",
    autoFit: "menu.autoFit.rows",
    hide: "menu.hide.rows",
    unhide: "menu.unhide.rows",
  },
  columns: {
    size: "menu.size.columns",
    autoFit: "menu.autoFit.columns",
    hide: "menu.hide.columns",
    unhide: "menu.unhide.columns",
  },
} as const;

function sizeGroup({ view, attempt, askSize }: MenuContext, lines: LineKind): readonly MenuLine[] {
  const digit = lines === "rows" ? "9" : "0";
  return [
    {
      key: lineTexts[lines].size,
      run: () => {
        askSize(lines);
      },
    },
    {
      key: lineTexts[lines].autoFit,
      run: () => {
        attempt(() => {
          autoFitLines(view, lines);
        });
      },
    },
    {
      key: lineTexts[lines].hide,
      shortcut: `Ctrl+${digit}`,
      run: () => {
        attempt(() => {
          hideLines(view, lines);
        });
      },
    },
    {
      key: lineTexts[lines].unhide,
      shortcut: `Ctrl+Shift+${digit}`,
      disabled: !holdsHidden(view, lines),
      run: () => {
        attempt(() => {
          unhideLines(view, lines);
        });
      },
    },
  ];
}
