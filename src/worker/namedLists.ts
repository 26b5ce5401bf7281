import type { CellValue } from "../table/grid";
import type { NamedList } from "../table/evidence/lists";

/** A small sheet beside the data, taken as evidence of what columns mean. */
export interface ListSheet {
  readonly sheetName: string;
  readonly cells: readonly (readonly CellValue[])[];
}

/**
 * Each column of a lookup sheet is a list under its first filled cell; a sheet of one column is also one under the sheet's
 * own name.
 */
export const namedLists = (sheets: readonly ListSheet[]): readonly NamedList[] =>
  sheets.flatMap(({ sheetName, cells }) => {
    const columns = Array.from({ length: cells[0]?.length ?? 0 }, (_, column) => filled(cells, column));
    const lists = columns.flatMap(([name, ...values]) =>
      typeof name === "string" && values.length > 0 ? [{ name, values }] : [],
    );
    const [only, ...others] = columns;
    return only !== undefined && others.length === 0 ? [...lists, { name: sheetName, values: only }] : lists;
  });

const filled = (cells: ListSheet["cells"], column: number): readonly CellValue[] =>
  cells.flatMap((row) => {
    const value = row[column] ?? "";
    return value === "" ? [] : [value];
  });
