import type { GridActions } from "../grid/pointer/gridActions";
import type { CellLists } from "./filter/useCellLists";
import { autoFitLines, resizeLines } from "./lines/lineCommands";
import type { SheetMenuControl } from "./menu/useSheetMenu";
import { fillBy } from "./sheetActions";
import { beginEditing, type SheetDesk } from "./sheetDesk";

/** What the pointer does in the grid, done to the workbook. */
export function gridActions(
  desk: SheetDesk,
  openMenu: SheetMenuControl["open"],
  openList: CellLists["open"],
): GridActions {
  const { view, editing, attempt } = desk;
  return {
    onSelect: (next) => {
      editing.commit();
      view.select(next);
    },
    onResize: (lines, index, pixels) => {
      attempt(() => {
        resizeLines(view, lines, index, pixels);
      });
    },
    onAutoFit: (lines, index) => {
      attempt(() => {
        autoFitLines(view, lines, index);
      });
    },
    onFill: (from, to) => {
      attempt(() => {
        fillBy(view, from, to);
      });
    },
    onMenu: (spot, point) => {
      editing.commit();
      openMenu(spot.kind, point);
    },
    onButton: (cell, element) => {
      openList(cell, element);
    },
    onClicked: (cell) => {
      view.model.announce({ kind: "clicked", sheet: view.model.activeSheet, ...cell });
    },
    onEdit: () => {
      beginEditing(desk, undefined);
    },
  };
}
