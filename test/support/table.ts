import { foldHeader } from "../../src/table/words/fold";
import type { CellValue } from "../../src/table/grid";
import type { Role } from "../../src/table/role";
import type { Column, Table } from "../../src/table/table";

const cell = (text: string): CellValue => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((part) => part.trim()));

export const column = (index: number, role: Role, header: string, values: readonly CellValue[]): Column => ({
  index,
  header,
  headerKey: foldHeader(header),
  hxl: undefined,
  values,
  numberFormat: "General",
  hidden: false,
  role,
  detail: {},
  confidence: 1,
  reasons: [],
});

export const tableOf = (columns: readonly Column[]): Table => {
  const rowCount = columns[0]?.values.length ?? 0;
  return {
    sheetName: "Data",
    headerRow: 0,
    hxlRow: undefined,
    firstDataRow: 1,
    rowCount,
    sourceRows: Array.from({ length: rowCount }, (_, row) => row + 1),
    hiddenRowCount: 0,
    columns,
    others: [],
    gazetteers: [],
    dateSystem: 1900,
    rightToLeft: false,
  };
};

/**
 * An understood table from readable text: a line of roles, a line of headers, then the rows; `|` between cells,
 * numbers as numbers.
 */
export const tableFromText = (text: string): Table => {
  const [roles = [], headers = [], ...rows] = rowsOf(text);
  return tableOf(
    roles.map((role, at) =>
      column(
        at,
        role as Role,
        headers[at] ?? "",
        rows.map((row) => cell(row[at] ?? "")),
      ),
    ),
  );
};
