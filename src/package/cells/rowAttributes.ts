import type { Area } from "../workbook";

/** What is said of rows, by row, after the rows of an area moved over what was said where they go. */
export function movedRowAttributes(
  attributes: ReadonlyMap<number, string>,
  { top, bottom }: Area,
  down: number,
): Map<number, string> {
  const isMoved = (row: number) => row >= top && row <= bottom;
  const isCovered = (row: number) => isMoved(row - down);
  const all = [...attributes];
  return new Map([
    ...all.filter(([row]) => !isMoved(row) && !isCovered(row)),
    ...all.filter(([row]) => isMoved(row)).map(([row, text]) => [row + down, text] as const),
  ]);
}
