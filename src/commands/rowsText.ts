const mostRows = 5;

/** The first of some rows, and a sign that there are more. */
export const rowsText = (rows: readonly number[]): string =>
  [...rows.slice(0, mostRows), ...(rows.length > mostRows ? ["…"] : [])].join(", ");
