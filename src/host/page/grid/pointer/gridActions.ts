import type { Area } from "../../../../package/workbook";
import type { LineKind } from "../../../model/lineLayout";
import type { Position, Selection } from "../selection/selection";
import type { ClickedCell } from "./clickedCell";
import type { Point } from "./positionAt";
import type { SelectingSpot } from "./spot";

/** What the pointer does to a sheet. */
export interface GridActions {
  readonly onSelect: (selection: Selection) => void;
  /** `pixels` without zoom; 0 hides. */
  readonly onResize: (lines: LineKind, index: number, pixels: number) => void;
  readonly onAutoFit: (lines: LineKind, index: number) => void;
  /** Fills `to`, of which `from` is a part. */
  readonly onFill: (from: Area, to: Area) => void;
  readonly onMenu: (spot: SelectingSpot, point: Point) => void;
  /** A button in a cell: what it opens belongs to the element. */
  readonly onButton: (cell: Position, element: Element | undefined) => void;
  /** A cell was clicked, and nothing else selected with it. */
  readonly onClicked: (cell: ClickedCell) => void;
  /** The active cell is to be edited. */
  readonly onEdit: () => void;
}
