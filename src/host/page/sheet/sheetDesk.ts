import { activeCell } from "../grid/selection/selection";
import type { WorkbookView } from "../workbooks/workbookView";
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

/** Typing replaces what is there; F2 goes on with it. */
export function beginEditing({ view, editing }: SheetDesk, typed: string | undefined): void {
  const { source, selection, sheet } = view.current();
  const cell = activeCell(selection, source);
  const text = typed ?? source.entry(cell.row, cell.column);
  editing.begin({ sheet, cell, place: "cell", text, mode: typed === undefined ? "edit" : "enter" });
}
