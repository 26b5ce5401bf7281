import type { ReactNode } from "react";
import type { Axis } from "./axis/axis";
import type { CellLooks } from "./cell/cellLook";
import type { GridSource } from "./gridSource";
import type { GridStyles } from "./gridStyles";
import type { MarkedAreas } from "./selection/marks";

/** What one row is drawn from. For rows that stay as they are while one scrolls, all of it stays the same. */
export interface GridRowProps {
  readonly source: GridSource;
  readonly row: number;
  /** Distance in pixels from the top of the part of the grid that the row lies in. */
  readonly top: number;
  readonly columns: Axis;
  readonly rowStart: Axis["start"];
  /** The first row that this part draws: a merged area that begins above it is drawn from here. 0 for a row without any. */
  readonly firstRow: number;
  readonly headerWidth: number;
  readonly gridId: string;
  readonly marked: MarkedAreas;
  readonly looks: CellLooks;
  readonly styles: GridStyles;
  readonly editor: ReactNode;
}
