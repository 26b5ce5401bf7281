import type { Area } from "../../package/workbook";
import { copyOf, putCopy, type CellCopy } from "./cellCopy";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

const ranks = { number: 0, string: 1, boolean: 2, error: 3, empty: 4 } as const;
const order = new Intl.Collator(undefined, { sensitivity: "base" });

/**
 * A person sorts the rows of an area (without headers) by one of its columns: numbers, texts, truth values, errors, each in
 * their order, blanks always last; equal rows stay in theirs. Cells move with their looks; hidden rows stay where they are.
 */
export function sortByUser(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  column: number,
  descending: boolean,
): void {
  const seen = rowsInSight(sheet, area);
  const keys = new Map(seen.map((row) => [row, copyOf(sheet, row, column)]));
  const compare = (one: number, other: number) => compareCells(keys.get(one), keys.get(other), descending);
  const sorted = [...seen].sort(compare);
  if (sorted.every((row, index) => row === seen[index])) return;
  model.edits.changeCells(sheet, area, () => {
    for (let each = area.left; each <= area.right; each += 1) {
      const copies = sorted.map((row) => copyOf(sheet, row, each));
      copies.forEach((copy, index) => {
        const [from, to] = [sorted[index], seen[index]];
        if (from === undefined || to === undefined) return;
        putCopy(sheet, to, each, copy, { down: to - from, keepsResult: true });
      });
    }
  });
}

function rowsInSight({ stored }: SheetModel, { top, bottom }: Area): readonly number[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return rows.filter((row) => stored.rows.get(row)?.hidden !== true);
}

function compareCells(one: CellCopy | undefined, other: CellCopy | undefined, descending: boolean): number {
  if (one === undefined || other === undefined) return 0;
  const byKind = ranks[one.type] - ranks[other.type];
  if (one.type === "empty" || other.type === "empty") return byKind;
  const direction = descending ? -1 : 1;
  if (byKind !== 0) return byKind * direction;
  if (one.type === "string") return order.compare(String(one.value), String(other.value)) * direction;
  return (Number(one.value) - Number(other.value)) * direction;
}
