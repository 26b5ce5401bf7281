import type { CellValue } from "../table/grid";
import type { Table } from "../table/table";
import type { TableOutline } from "./core";

const sampleCount = 5;

/** The first values of a column that differ from each other and are not blank. */
export const firstValues = (values: readonly CellValue[], count = sampleCount): readonly CellValue[] => {
  const found = new Set<CellValue>();
  for (const value of values) {
    if (found.size === count) break;
    if (value !== "") found.add(value);
  }
  return [...found];
};

/** A table without its values, small enough to cross threads and be shown. */
export const outlineOf = (table: Table): TableOutline => {
  const { sourceRows, columns, ...rest } = table;
  return {
    ...rest,
    rowCount: sourceRows.length,
    lastDataRow: sourceRows.at(-1) ?? table.headerRow,
    columns: columns.map(({ values, ...column }) => ({ ...column, samples: firstValues(values) })),
  };
};
