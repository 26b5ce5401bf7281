import type { Grid, SheetTable } from "../../grid";
import { filledCells } from "../rowKinds";
import type { Span } from "./beside";
import type { OtherArea } from "./otherArea";

/** Where an Excel table is, as indexes into the grid; `end` is the row after its last record. */
export interface ExcelTable {
  readonly header: number;
  readonly end: number;
  readonly span: Span;
  readonly others: readonly OtherArea[];
}

/** Below this share of the sheet's rows an Excel table is something beside the data. */
const mainShare = 0.5;

/**
 * The Excel table that holds the data: the largest one with a header of its own words, if it has most of the sheet's
 * rows. Excel's own headers (`Column1`) say nothing, so such a table is searched like any other range.
 */
export function excelTableOf(grid: Grid): ExcelTable | undefined {
  const [table] = [...grid.tables].sort(
    (one, other) => rowsOf(other) * widthOf(other) - rowsOf(one) * widthOf(one),
  );
  if (table === undefined || widthOf(table) < 2 || !table.hasHeader) return undefined;
  if (rowsOf(table) < mainShare * grid.cells.length) return undefined;
  const header = table.top - grid.top;
  const span = { left: table.left - grid.left, right: table.right - grid.left + 1 };
  const texts = filledCells((grid.cells[header] ?? []).slice(span.left, span.right));
  if (texts.length === 0 || texts.filter(isGeneric).length > texts.length / 2) return undefined;
  const end = table.bottom - grid.top + (table.hasTotals ? 0 : 1);
  const others = grid.tables.filter((other) => other !== table).map(otherArea);
  return { header, end: Math.min(end, grid.cells.length), span, others };
}

const isGeneric = (value: unknown): boolean =>
  /^(?:Column|Colonne|Columna|Sütun|عمود)\s?\d+$/iu.test(String(value));

const rowsOf = ({ top, bottom }: SheetTable): number => bottom - top + 1;
const widthOf = ({ left, right }: SheetTable): number => right - left + 1;

const otherArea = ({ name, top, left, bottom, right }: SheetTable): OtherArea => ({
  kind: "table",
  top,
  left,
  bottom,
  right,
  text: name,
});
