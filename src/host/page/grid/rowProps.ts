import type { ReactNode } from "react";
import type { Axis } from "./axis/axis";
import type { Paper } from "./cell/cellLook";
import type { GridSource } from "./gridSource";
import type { GridStyles } from "./gridStyles";
import type { RowMark } from "./selection/rowMark";

export interface GridRowProps extends RowMark {
  readonly source: GridSource;
  readonly row: number;
  /** Distance in pixels from the top of the part of the grid that the row lies in. */
  readonly top: number;
  readonly columns: Axis;
  readonly rows: Axis;
  /** The first row that this part draws: a merged area that begins above it is drawn from here. */
  readonly firstRow: number;
  readonly gridId: string;
  readonly paper: Paper;
  readonly styles: GridStyles;
  readonly editor: ReactNode;
}

/** One cell of the row. `firstColumn` is to columns what `firstRow` is to rows. */
export interface RowCellProps extends GridRowProps {
  readonly column: number;
  readonly firstColumn: number;
  readonly isFrozen: boolean;
}
