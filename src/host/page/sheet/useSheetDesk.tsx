import { useState, type ReactNode } from "react";
import { activeCell } from "../grid/selection/selection";
import type { WorkbookView } from "../workbooks/workbookView";
import { useCellLists, type CellLists } from "./filter/useCellLists";
import { FindPanel } from "./find/FindPanel";
import { useSheetMenu, type SheetMenuControl } from "./menu/useSheetMenu";
import { activeElement } from "./sheetActions";
import type { SheetDesk } from "./sheetDesk";
import { useEditing } from "./useEditing";
import { useZoomWheel } from "./zoom/useZoomWheel";
import { stepZoom } from "./zoom/zoom";

export interface OpenDesk {
  readonly desk: SheetDesk;
  readonly openMenu: SheetMenuControl["open"];
  readonly openList: CellLists["open"];
  readonly focusGrid: () => void;
  /** For the grid's element and the name box. */
  readonly setScroller: (element: HTMLDivElement | null) => void;
  readonly setNameBox: (element: HTMLInputElement | null) => void;
  /** Menus, lists and the panel of finding, while they are open. */
  readonly elements: ReactNode;
}

/** What stands around a sheet's cells, and what keys and pointer may ask of it. */
export function useSheetDesk(view: WorkbookView, onFault: (error: unknown) => void): OpenDesk {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [nameBox, setNameBox] = useState<HTMLInputElement | null>(null);
  const [finding, setFinding] = useState<"find" | "replace">();
  const editing = useEditing(view);
  const focusGrid = () => scroller?.focus({ preventScroll: true });
  const attempt = (action: () => void) => {
    try {
      action();
    } catch (error) {
      onFault(error);
    }
  };
  const menu = useSheetMenu(view, attempt, focusGrid);
  const lists = useCellLists(view, attempt, focusGrid);
  useZoomWheel(scroller, (direction) => {
    view.setZoom(stepZoom(view.current().source.zoom, direction));
  });
  const active = () => activeElement(view, scroller);
  const desk: SheetDesk = {
    view,
    editing,
    attempt,
    openMenu: () => {
      const box = active()?.getBoundingClientRect();
      menu.open("cell", { clientX: box?.left ?? 0, clientY: box?.bottom ?? 0 });
    },
    openFind: (replaces) => {
      setFinding(replaces ? "replace" : "find");
    },
    goTo: () => nameBox?.focus(),
    openList: () => {
      lists.open(activeCell(view.current().selection, view.current().source), active());
    },
  };
  const elements = (
    <>
      {finding !== undefined && (
        <FindPanel
          view={view}
          replaces={finding === "replace"}
          onClose={() => {
            setFinding(undefined);
            focusGrid();
          }}
        />
      )}
      {menu.element}
      {lists.element}
    </>
  );
  return { desk, openMenu: menu.open, openList: lists.open, focusGrid, setScroller, setNameBox, elements };
}
