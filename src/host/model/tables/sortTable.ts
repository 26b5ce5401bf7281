import type { SortKey, SortState } from "../../../package/filters/storedFilter";
import type { ChangeSource } from "../change";
import { requireAllowed } from "../locks";
import { byValue, sortCells } from "../sorting/sortCells";
import type { WorkbookModel } from "../workbookModel";
import { bodyOf, type TableOnSheet } from "./sheetTables";

/** One condition to sort a table on. */
export interface TableSortBy {
  /** From the left of the table. */
  readonly column: number;
  readonly descending: boolean;
  readonly textAsNumber: boolean;
}

/** Sorts the data of a table, and remembers by what. */
export function sortTable(
  model: WorkbookModel,
  on: TableOnSheet,
  keys: readonly TableSortBy[],
  how: Pick<SortState, "matchCase" | "method">,
  source: ChangeSource,
): void {
  const { sheet, table } = on;
  requireAllowed(sheet, "sort");
  const body = bodyOf(table);
  const lines = keys.map(({ column, ...key }) => ({ ...byValue, ...key, line: body.left + column }));
  table.sort = {
    ...how,
    area: body,
    keys: lines.map(({ line, descending }) => sortKey(on, line, descending)),
  };
  model.announce({ kind: "tables", sheet });
  const sorting = { keys: lines, matchCase: how.matchCase, along: "rows" } as const;
  if (!sortCells(sheet, body, sorting, model.context)) return;
  model.announceCells(sheet, body, source);
  model.announce({ kind: "sorted", sheet, area: body, along: "rows", source });
}

const sortKey = ({ table }: TableOnSheet, column: number, descending: boolean): SortKey => ({
  area: { ...bodyOf(table), left: column, right: column },
  descending,
  by: "value",
  differential: undefined,
  iconSet: undefined,
  icon: undefined,
});

/** By what the table was last sorted; empty when it was not. */
export const sortedBy = ({ table }: TableOnSheet): readonly SortKey[] => table.sort?.keys ?? [];

/** "While this doesn't modify the table's ordering, it clears the state of the header buttons." */
export function forgetSort(model: WorkbookModel, { sheet, table }: TableOnSheet): void {
  table.sort = undefined;
  model.announce({ kind: "tables", sheet });
}
