import { columnLimit, rowLimit } from "../../../../src/host/model/area";
import { linesOf } from "../../../../src/host/page/grid/axis/lines";
import type { GridSource } from "../../../../src/host/page/grid/gridSource";
import { indexMerges } from "../../../../src/host/page/grid/cell/mergeIndex";
import { plainStyle, type CellStyle } from "../../../../src/package/styles/cellStyle";
import type { Area } from "../../../../src/package/workbook";

export interface TextSourceOptions {
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly Area[];
  readonly frozen?: GridSource["frozen"];
  readonly rightToLeft?: boolean;
  readonly style?: (row: number, column: number) => Partial<CellStyle>;
}

/** A sheet from a picture of it: a line a row, cells between bars; an empty place is an empty cell. */
export function textSource(picture: string, options: TextSourceOptions = {}): GridSource {
  const cells = picture
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((text) => text.trim()));
  const merges = options.merges ?? [];
  const textAt = (row: number, column: number) => cells[row]?.[column] ?? "";
  const rows = linesOf(rowLimit, 20, new Map(options.hiddenRows?.map((row) => [row, 0])));
  const columns = linesOf(columnLimit, 64, new Map(options.hiddenColumns?.map((column) => [column, 0])));
  const isNumber = (text: string) => /^-?\d/.test(text);
  return {
    rowCount: rowLimit,
    columnCount: columnLimit,
    used: usedArea(cells),
    frozen: options.frozen ?? { rows: 0, columns: 0 },
    rightToLeft: options.rightToLeft ?? false,
    showGridlines: true,
    zoom: 1,
    ...indexMerges(merges),
    rows,
    columns,
    rowHeight: rows.size,
    columnWidth: columns.size,
    plain: plainStyle,
    hasList: () => false,
    isEmpty: (row, column) => textAt(row, column) === "",
    entry: textAt,
    cell: (row, column) => {
      const text = textAt(row, column);
      return {
        text,
        type: text === "" ? "empty" : isNumber(text) ? "number" : "string",
        style: { ...plainStyle, ...options.style?.(row, column) },
        table: undefined,
        conditional: undefined,
        edges: undefined,
        filter: undefined,
        comment: undefined,
        link: undefined,
        notRecalculated: false,
      };
    },
  };
}

function usedArea(cells: readonly (readonly string[])[]): Area | undefined {
  const rows = cells.flatMap((line, row) => (line.some((text) => text !== "") ? [row] : []));
  const columns = cells.flatMap((line) => line.flatMap((text, column) => (text === "" ? [] : [column])));
  if (rows.length === 0) return undefined;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** `B3` as a position, for tests that read like a person's steps. */
export function at(address: string): { row: number; column: number } {
  return { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
}
