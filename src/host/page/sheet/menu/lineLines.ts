import type { LineKind } from "../../../model/lineLayout";
import { autoFitLines, hideLines, holdsHidden, unhideLines } from "../lines/lineCommands";
import { deleteSelected, insertAtSelected } from "../structure/structureActions";
import { clearLine } from "./clearLine";
import type { MenuContext } from "./menuContext";
import type { MenuLine } from "./SheetMenu";

/** What can be done to the cells of whole rows or columns. */
export function lineGroup(context: MenuContext, lines: LineKind): readonly MenuLine[] {
  const { view, attempt } = context;
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
    clearLine(context),
  ];
}

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

/** Their sizes, and whether they are seen. */
export function sizeGroup({ view, attempt, askSize }: MenuContext, lines: LineKind): readonly MenuLine[] {
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
