import type { Column } from "./table";

/**
 * What a person's word on a column is remembered by: its header key. A blank or repeated header gets the column's turn
 * and how many there are (`#1/2`, `name#2/3`), so that a word on one column never falls on another: not on its twin, and
 * not on a namesake that comes in next month.
 */
export function columnKeys(columns: readonly Pick<Column, "headerKey">[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { headerKey } of columns) counts.set(headerKey, (counts.get(headerKey) ?? 0) + 1);
  const turns = new Map<string, number>();
  return columns.map(({ headerKey }) => {
    const count = counts.get(headerKey) ?? 1;
    const turn = (turns.get(headerKey) ?? 0) + 1;
    turns.set(headerKey, turn);
    return headerKey === "" || count > 1 ? `${headerKey}#${turn}/${count}` : headerKey;
  });
}
