/** How cells are read. */
export interface ReadingOptions {
  /** As they are shown, instead of their bare values. */
  readonly formatted: boolean;
  /** Without the rows and columns that are hidden. */
  readonly onlyVisible: boolean;
}

/** A table's cells, the way the library knows them. */
export interface TableCells {
  readonly Headers: readonly (readonly unknown[])[] | null;
  readonly Rows: readonly (readonly unknown[])[];
}

export type GoToTarget = "binding" | "namedItem";

/**
 * The cells of a workbook as the Common API sees them; Excel's own object model knows nothing of it. Refuses by throwing a
 * `CommonApiError`.
 */
export interface DocumentData {
  readonly readSelection: (options: ReadingOptions) => readonly (readonly unknown[])[];
  /** Refuses with `selectionNotOfType` where no table is selected. */
  readonly readSelectedTable: (options: ReadingOptions) => TableCells;
  /** Writes from the top left of the selection on. */
  readonly writeSelection: (values: readonly (readonly unknown[])[]) => void;
  readonly writeSelectedTable: (table: TableCells) => void;
  /** Brings a place into sight: all of it selected, or its first data cell. */
  readonly goTo: (target: GoToTarget, id: string, selectsAll: boolean) => void;
}
