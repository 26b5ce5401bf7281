import type { Match } from "../../../model/findCells";

/** The first match behind (or before) a cell, round the end; matches are in the order of sheets, rows and columns. */
export function nextMatch(
  matches: readonly Match[],
  here: Match,
  step: 1 | -1,
  sheets: readonly Match["sheet"][],
): Match | undefined {
  const place = ({ sheet, row, column }: Match) => [sheets.indexOf(sheet), row, column] as const;
  const after = matches.filter((match) => compare(place(match), place(here)) * step > 0);
  return step > 0 ? (after[0] ?? matches[0]) : (after.at(-1) ?? matches.at(-1));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
