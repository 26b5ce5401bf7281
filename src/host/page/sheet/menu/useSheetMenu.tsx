import { useState, type ReactNode } from "react";
import type { LineKind } from "../../../model/lineLayout";
import { charactersOf, pixelsOfCharacters, pointsOf, pointsToPixels } from "../../grid/axis/units";
import type { Point } from "../../grid/pointer/positionAt";
import type { SelectingSpot } from "../../grid/pointer/spot";
import type { WorkbookView } from "../../workbooks/workbookView";
import { resizeLines, selectedLines } from "../lines/lineCommands";
import { SizeDialog } from "../lines/SizeDialog";
import { sortGroup } from "../sort/sortGroup";
import { menuGroups } from "./menuLines";
import { SheetMenu } from "./SheetMenu";

interface OpenMenu {
  readonly spot: SelectingSpot["kind"];
  readonly at: Point;
}

export interface SheetMenuControl {
  readonly element: ReactNode;
  readonly open: (spot: SelectingSpot["kind"], at: Point) => void;
}

/** The context menu and the dialogs it opens. Focus goes back to the grid. */
export function useSheetMenu(
  view: WorkbookView,
  attempt: (action: () => void) => void,
  focusGrid: () => void,
): SheetMenuControl {
  const [menu, setMenu] = useState<OpenMenu>();
  const [sizing, setSizing] = useState<LineKind>();
  return {
    open: (spot, at) => {
      setMenu({ spot, at });
    },
    element: (
      <>
        {menu !== undefined && (
          <SheetMenu
            groups={menuGroups(menu.spot, {
              view,
              attempt,
              askSize: setSizing,
              sortGroup: sortGroup(view, attempt),
            })}
            at={menu.at}
            onClose={() => {
              setMenu(undefined);
              focusGrid();
            }}
          />
        )}
        {sizing !== undefined && (
          <SizeDialog
            lines={sizing}
            size={sizeNow(view, sizing)}
            onSize={(size) => {
              attempt(() => {
                resizeSelected(view, sizing, size);
              });
            }}
            onClose={() => {
              setSizing(undefined);
              focusGrid();
            }}
          />
        )}
      </>
    ),
  };
}

function sizeNow(view: WorkbookView, lines: LineKind): number {
  const { source } = view.current();
  const first = selectedLines(view, lines)[0]?.first ?? 0;
  const pixels = (lines === "rows" ? source.rowHeight(first) : source.columnWidth(first)) / source.zoom;
  return lines === "rows" ? pointsOf(pixels) : charactersOf(pixels);
}

function resizeSelected(view: WorkbookView, lines: LineKind, size: number): void {
  const first = selectedLines(view, lines)[0]?.first ?? 0;
  resizeLines(view, lines, first, lines === "rows" ? pointsToPixels(size) : pixelsOfCharacters(size));
}
