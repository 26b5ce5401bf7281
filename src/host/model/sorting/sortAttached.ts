import { areasBeside, intersect } from "../../../package/cells/areas";
import type { StoredHyperlink } from "../../../package/hyperlinks/storedHyperlink";
import type { Area, StoredSheet } from "../../../package/workbook";
import type { SheetModel } from "../sheetModel";
import { cellArea, contains } from "../area";

/** What goes with its cell when cells are sorted. What cells accept, and how they look under conditions, stays in place. */
const sortedFields = ["hyperlinks", "comments", "notes"] as const;

/** What of these the sheet has: a sort changes it besides cells. */
export const attachedThere = ({ stored }: SheetModel): readonly (typeof sortedFields)[number][] =>
  sortedFields.filter((field) => stored[field].length > 0);

/** Cells of an area that change their places, line by line. */
export interface SortedLines {
  readonly area: Area;
  readonly along: "rows" | "columns";
  /** Where the lines that move go. */
  readonly places: ReadonlyMap<number, number>;
}

/** Takes hyperlinks, comments and notes to where their cells go. Announces nothing. */
export function sortAttached(stored: StoredSheet, lines: SortedLines): void {
  if (stored.hyperlinks.length > 0)
    stored.hyperlinks = stored.hyperlinks.map((link) => sortedLink(link, lines));
  if (stored.comments.length > 0) stored.comments = stored.comments.map((each) => sortedItem(each, lines));
  if (stored.notes.length > 0) stored.notes = stored.notes.map((each) => sortedItem(each, lines));
}

interface OnCell {
  readonly row: number;
  readonly column: number;
}

function sortedItem<Item extends OnCell>(item: Item, { area, along, places }: SortedLines): Item {
  if (!contains(area, cellArea(item.row, item.column))) return item;
  return along === "rows"
    ? { ...item, row: places.get(item.row) ?? item.row }
    : { ...item, column: places.get(item.column) ?? item.column };
}

/** A link on several cells comes apart into lines; one on whole columns of what is sorted (rows, along columns) stays. */
function sortedLink(link: StoredHyperlink, lines: SortedLines): StoredHyperlink {
  const areas = link.areas.flatMap((each) => {
    const inside = intersect(each, lines.area);
    if (inside === undefined || isWhole(inside, lines)) return [each];
    return [...areasBeside(each, inside), ...linesOf(inside, lines)];
  });
  return areas.length === link.areas.length && areas.every((each, index) => each === link.areas[index])
    ? link
    : { ...link, areas };
}

const isWhole = (part: Area, { area, along }: SortedLines): boolean =>
  along === "rows"
    ? part.top === area.top && part.bottom === area.bottom
    : part.left === area.left && part.right === area.right;

function linesOf(part: Area, { along, places }: SortedLines): Area[] {
  const [first, last] = along === "rows" ? [part.top, part.bottom] : [part.left, part.right];
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return lines.map((line) => {
    const to = places.get(line) ?? line;
    return along === "rows" ? { ...part, top: to, bottom: to } : { ...part, left: to, right: to };
  });
}
