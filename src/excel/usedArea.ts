/** Where the values of a sheet are; zero-based sheet positions. */
export interface UsedArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The area of a range that came with `rowIndex`, `columnIndex`, `rowCount` and `columnCount` loaded. */
export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): UsedArea => ({
  top: rowIndex,
  left: columnIndex,
  rows: rowCount,
  columns: columnCount,
});
