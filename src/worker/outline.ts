import type { CellValue } from "../table/grid";
import type { Column, Table } from "../table/table";

/** A column without its values; `samples` are some of them, in the sheet's order, blanks left out. */
export type ColumnOutline = Omit<Column, "values"> & { readonly samples: readonly CellValue[] };

/** A table as the pane shows it: all but the values. */
export type TableOutline = Omit<Table, "columns" | "sourceRows" | "gazetteers"> & {
  /** Zero-based sheet row of the last data row; of the header when there is none. */
  readonly lastDataRow: number;
  readonly columns: readonly ColumnOutline[];
  /** The lookup sheets of the workbook, and the file, that know the places. */
  readonly placesFrom: readonly string[];
};

const sampleCount = 5;

/** The rows of the first values of a column that differ from each other and are not blank. */
export const firstRows = (values: readonly CellValue[], count = sampleCount): readonly number[] => {
  const found = new Map<CellValue, number>();
  for (let row = 0; row < values.length && found.size < count; row += 1) {
    const value = values[row] ?? "";
    if (value !== "" && !found.has(value)) found.set(value, row);
  }
  return [...found.values()];
};

/** A table without its values, small enough to cross threads and be shown. */
export const outlineOf = (table: Table): TableOutline => {
  const { sourceRows, columns, gazetteers, ...rest } = table;
  return {
    ...rest,
    placesFrom: gazetteers.map(({ name }) => name),
    rowCount: sourceRows.length,
    lastDataRow: sourceRows.at(-1) ?? table.headerRow,
    columns: columns.map(({ values, ...column }) => ({
      ...column,
      samples: firstRows(values).map((row) => values[row] ?? ""),
    })),
  };
};
