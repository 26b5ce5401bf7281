import type { ThemeColors } from "../../../../package/styles/colors";
import type { StoredTable } from "../../../../package/tables/storedTable";
import type { TableLook } from "../gridSource";
import { tableDress } from "./tableDress";

/** How the tables of a sheet dress its cells; the same object for cells that look alike. */
export function tableLooks(
  tables: readonly StoredTable[],
  theme: ThemeColors,
): (row: number, column: number) => TableLook | undefined {
  const dressed = tables.map((table) => ({ table, looks: partsOf(table, theme) }));
  return (row, column) => {
    const found = dressed.find(
      ({ table: { area } }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return found?.looks[partAt(found.table, row, column)];
  };
}

type Part = "header" | "totals" | "edge" | "bandEdge" | "band" | "whole";

function partsOf({ look }: StoredTable, theme: ThemeColors): Readonly<Record<Part, TableLook | undefined>> {
  const { whole, band, header, totals, edge } = tableDress(look.style, theme);
  const striped = over(band, whole);
  return {
    header: over(header, whole),
    totals: over(totals, whole),
    edge: over(edge, whole),
    bandEdge: over(edge, striped),
    band: striped,
    whole,
  };
}

function over(above: TableLook | undefined, below: TableLook | undefined): TableLook | undefined {
  if (above === undefined || below === undefined) return above ?? below;
  return {
    fill: above.fill ?? below.fill,
    fontColor: above.fontColor ?? below.fontColor,
    bold: above.bold || below.bold,
  };
}

function partAt({ area, look, hasHeaders, hasTotals }: StoredTable, row: number, column: number): Part {
  if (hasHeaders && row === area.top) return "header";
  if (hasTotals && row === area.bottom) return "totals";
  const isEdge = (look.firstColumn && column === area.left) || (look.lastColumn && column === area.right);
  const isBand =
    (look.rowStripes && (row - area.top - (hasHeaders ? 1 : 0)) % 2 === 0) ||
    (look.columnStripes && (column - area.left) % 2 === 0);
  if (isEdge) return isBand ? "bandEdge" : "edge";
  return isBand ? "band" : "whole";
}
