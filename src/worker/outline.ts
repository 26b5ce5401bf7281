import type { CellValue } from "../table/grid";
import type { Table } from "../table/table";
import type { TableOutline } from "./core";

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
