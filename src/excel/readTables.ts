import type { SheetTable } from "../table/grid";

/** The Excel tables of a sheet, in two requests; none where the sheet has none. */
export const readTables = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly SheetTable[]> => {
  const tables = sheet.tables;
  tables.load("items/name,items/showHeaders,items/showTotals");
  await context.sync();
  if (tables.items.length === 0) return [];
  const ranges = tables.items.map((table) => table.getRange());
  ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  return tables.items.flatMap((table, at) => {
    const range = ranges[at];
    return range === undefined ? [] : [sheetTable(table, range)];
  });
};

const sheetTable = (
  { name, showHeaders, showTotals }: Excel.Table,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): SheetTable => ({
  name,
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
  hasHeader: showHeaders,
  hasTotals: showTotals,
});
