/** More cells than any 4W sheet has: ten times the largest seen. Beyond it the used range is a mistake. */
export const mostCells = 30_000_000;

/** Rows whose number formats are read: the first. */
export const formatRows = 200;

/** Bigger sheets are data, not lists; all lists together fit into a few requests. */
const mostListRows = 20_000;
const mostListCells = 400_000;

/**
 * The sheets that are small enough to be lists, the smallest first until 400,000 cells are read.
 *
 * @param sizeOf of the area that holds values
 */
export const smallestLists = <Sheet>(
  sheets: readonly Sheet[],
  sizeOf: (sheet: Sheet) => { readonly rows: number; readonly columns: number },
): readonly Sheet[] => {
  let cells = 0;
  return sheets
    .map((sheet) => ({ sheet, ...sizeOf(sheet) }))
    .filter(({ rows }) => rows > 0 && rows <= mostListRows)
    .sort((one, other) => one.rows * one.columns - other.rows * other.columns)
    .filter(({ rows, columns }) => (cells += rows * columns) <= mostListCells)
    .map(({ sheet }) => sheet);
};
