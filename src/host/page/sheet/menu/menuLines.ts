import type { SelectingSpot } from "../../grid/pointer/spot";
import { copyToSystem, pasteFromSystem } from "../clipboard/clipboardEvents";
import { deleteSelected, insertAtSelected } from "../structure/structureActions";
import { clearLine } from "./clearLine";
import { lineGroup, sizeGroup } from "./lineLines";
import { linkGroup } from "./linkGroup";
import type { MenuContext } from "./menuContext";
import type { MenuLine } from "./SheetMenu";

/** The groups of the context menu over a cell, a header or the corner. */
export function menuGroups(
  spot: SelectingSpot["kind"],
  context: MenuContext,
): readonly (readonly MenuLine[])[] {
  const lines = spot === "row" ? "rows" : spot === "column" ? "columns" : undefined;
  return [
    clipboardGroup(context),
    spot === "cell" ? linkGroup(context) : [],
    lines === undefined ? cellGroup(context) : lineGroup(context, lines),
    spot === "cell" ? context.sortGroup : [],
    lines === undefined ? [] : sizeGroup(context, lines),
  ];
}

function clipboardGroup({ view, attempt }: MenuContext): readonly MenuLine[] {
  const paste = (kind: "all" | "values") => () => {
    void pasteFromSystem(view, attempt, kind);
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

function cellGroup(context: MenuContext): readonly MenuLine[] {
  const { view, attempt } = context;
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
    clearLine(context),
  ];
}
