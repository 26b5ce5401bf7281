import type { WorkbookModel } from "../workbookModel";
import { filterTest } from "./applyFilter";
import { columnCells, type ColumnCells } from "./columnCells";
import { conditionOf, type SheetFilter } from "./sheetFilter";

/** One text that cells of a column show, and whether the column's own condition shows them; `""` stands for blanks. */
export interface FilterChoice {
  readonly text: string;
  readonly isShown: boolean;
}

/** Excel's menu lists so many texts at most. */
const mostChoices = 10_000;

/**
 * What a filter's menu offers for a column: each text of the rows that the other columns' conditions show, once, numbers in
 * their order before texts in theirs, blanks last.
 */
export function filterChoices(
  model: WorkbookModel,
  filter: SheetFilter,
  column: number,
  now = new Date(),
): readonly FilterChoice[] {
  const { sheet, area } = filter;
  const cells = columnCells(sheet, area, area.left + column, model.context, now);
  const others = filterTest(model, filter, now, column);
  const own = filterTest(model, { ...filter, columns: onlyColumn(filter, column) }, now);
  const found = new Map<string, number>();
  for (let row = cells.first; row <= cells.last && found.size < mostChoices; row += 1) {
    const key = cells.text(row).toLowerCase();
    if (!found.has(key) && others(row)) found.set(key, row);
  }
  return [...found.values()]
    .sort((one, other) => inOrder(cells, one, other))
    .map((row) => ({ text: cells.text(row), isShown: own(row) }));
}

const onlyColumn = (filter: SheetFilter, column: number) => {
  const condition = conditionOf(filter, column);
  return condition === undefined ? [] : [{ column, hiddenButton: false, condition }];
};

const ranks = { number: 0, string: 1, boolean: 2, error: 3, empty: 4 } as const;

function inOrder(cells: ColumnCells, one: number, other: number): number {
  const rank = (row: number) => (cells.text(row) === "" ? ranks.empty : ranks[cells.type(row)]);
  const byKind = rank(one) - rank(other);
  if (byKind !== 0) return byKind;
  if (cells.type(one) === "number") return Number(cells.value(one)) - Number(cells.value(other));
  return cells.text(one).localeCompare(cells.text(other));
}
