import type { StoredTable, TableStyleUse } from "../../../../package/tables/storedTable";
import type { TableLook } from "../gridSource";
import { tint } from "./color";

/** The built-in styles follow the theme's accents; these are of the Office theme. */
const ACCENTS = ["#404040", "#4472c4", "#ed7d31", "#7f7f7f", "#bf8f00", "#5b9bd5", "#70ad47"] as const;

/** How a table's style dresses its rows; a part of the table that it does not dress is missing. */
interface TableDress {
  readonly header?: TableLook;
  readonly band?: TableLook;
  readonly totals?: TableLook;
}

const bold: TableLook = { fill: undefined, fontColor: undefined, bold: true };

/** Near enough to tell header, bands and totals apart. */
function dressOf({ style: name, rowStripes }: TableStyleUse): TableDress {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (style === null) return {};
  const number = Number(style[2]);
  const accent = ACCENTS[(number - 1) % ACCENTS.length] ?? ACCENTS[1];
  const isPlain = style[1] === "Light" && (number <= 7 || number >= 15);
  return {
    header: isPlain ? bold : { fill: accent, fontColor: "#ffffff", bold: true },
    ...(rowStripes && { band: { fill: tint(accent, 0.2), fontColor: undefined, bold: false } }),
    totals: bold,
  };
}

/** How the tables of a sheet dress its cells; the same object for cells that look alike. */
export function tableLooks(
  tables: readonly StoredTable[],
): (row: number, column: number) => TableLook | undefined {
  const dressed = tables.map((table) => ({ table, area: table.area, dress: dressOf(table.look) }));
  return (row, column) => {
    const found = dressed.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return found === undefined ? undefined : rowLook(found.table, found.dress, row);
  };
}

function rowLook(table: StoredTable, dress: TableDress, row: number): TableLook | undefined {
  if (table.hasHeaders && row === table.area.top) return dress.header;
  if (table.hasTotals && row === table.area.bottom) return dress.totals;
  const first = table.area.top + (table.hasHeaders ? 1 : 0);
  return (row - first) % 2 === 0 ? dress.band : undefined;
}
