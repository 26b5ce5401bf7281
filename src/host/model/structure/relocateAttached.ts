import type { Area, StoredSheet } from "../../../package/workbook";
import { columnsOf, contains, rowsOf, cellArea } from "../area";
import { clearAttached, prepareAttached } from "../copying/copyAttached";

interface OnCell {
  readonly row: number;
  readonly column: number;
}

const isOn = (area: Area) => (item: OnCell) => contains(area, cellArea(item.row, item.column));

/**
 * Takes what stands on cells off their sheet: merges, validations, conditional formats, hyperlinks, comments and notes.
 * The answer puts it on another sheet, in place of what stands there.
 */
export function liftAttached(from: StoredSheet, area: Area, to: StoredSheet, target: Area): () => void {
  const { write } = prepareAttached(from, to, "all", {
    copied: {
      ...{ rows: rowsOf(area), columns: columnsOf(area), cells: [], isTransposed: false },
      areas: [{ from: area, at: { row: 0, column: 0 } }],
    },
    ...{ area: target, blocks: [target], skipBlanks: false },
  });
  const taken = (items: readonly OnCell[]) => items.some(isOn(area));
  const moved = <Item extends OnCell>(items: readonly Item[]): Item[] =>
    items.filter(isOn(area)).map((item) => ({
      ...item,
      row: item.row - area.top + target.top,
      column: item.column - area.left + target.left,
    }));
  const without = <Item extends OnCell>(items: readonly Item[], hole: Area): Item[] =>
    items.filter((item) => !isOn(hole)(item));
  const [comments, notes] = [moved(from.comments), moved(from.notes)];
  clearAttached(from, area);
  if (taken(from.comments)) from.comments = without(from.comments, area);
  if (taken(from.notes)) from.notes = without(from.notes, area);
  return () => {
    write();
    to.comments = [...without(to.comments, target), ...comments];
    to.notes = [...without(to.notes, target), ...notes];
  };
}
