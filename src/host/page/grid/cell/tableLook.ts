import type { StoredTable } from "../../../../package/tables/storedTable";
import { tint } from "./color";
import type { TableLook } from "../gridSource";

/** The built-in styles follow the theme's accents; these are of the Office theme. */
const ACCENTS = ["#404040", "#4472c4", "#ed7d31", "#7f7f7f", "#bf8f00", "#5b9bd5", "#70ad47"] as const;

/** How a table's style dresses one of its rows, near enough to tell header, bands and totals apart. */
export function tableLook(table: StoredTable, row: number): TableLook | undefined {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.look.style);
  if (style === null) return undefined;
  const number = Number(style[2]);
  const accent = ACCENTS[(number - 1) % ACCENTS.length] ?? ACCENTS[1];
  const plain = style[1] === "Light" && (number <= 7 || number >= 15);
  if (table.hasHeaders && row === table.area.top) {
    return plain
      ? { fill: undefined, fontColor: undefined, bold: true }
      : { fill: accent, fontColor: "#ffffff", bold: true };
  }
  if (table.hasTotals && row === table.area.bottom)
    return { fill: undefined, fontColor: undefined, bold: true };
  const first = table.area.top + (table.hasHeaders ? 1 : 0);
  const banded = table.look.rowStripes && (row - first) % 2 === 0;
  return { fill: banded ? tint(accent, 0.2) : undefined, fontColor: undefined, bold: false };
}
