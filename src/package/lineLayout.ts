export interface ColumnLayout {
  /** In characters of the default font; undefined is the sheet's default. */
  width: number | undefined;
  hidden: boolean;
  style: number;
  /** In how many groups of an outline the column is, one within the other, up to 7; absent for none. */
  outline?: number;
  /** Whether the group beside it, whose summary it is, is hidden. */
  collapsed?: boolean;
}

export interface RowLayout {
  /** In points; undefined is the sheet's default. */
  height: number | undefined;
  hidden: boolean;
  /** Of the cells that hold nothing; 0 where the row says none. */
  style: number;
  /** As of columns. */
  outline?: number;
  collapsed?: boolean;
}

/** The size of columns and rows that have none of their own. */
export interface StandardSize {
  /** In characters of the default font, padding included, as `ColumnLayout.width`; undefined is Excel's own. */
  readonly columnWidth: number | undefined;
  /** In points. */
  readonly rowHeight: number;
}
