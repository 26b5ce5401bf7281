import { SheetCells } from "../cells/sheetCells";
import type { CellStore } from "../cells/cellStore";
import type { RowLayout } from "../lineLayout";
import { ByteText } from "../xml/byteText";
import { CellWriter } from "./cellWriter";

export interface SheetRows {
  readonly cells: CellStore;
  readonly rows: ReadonlyMap<number, RowLayout>;
}

/** Writes the content of `<sheetData>`, row by row. `onRow` hears of each row that is done. */
export function writeRows(
  sheet: SheetRows,
  prefix: string,
  write: (piece: Uint8Array) => void,
  onRow?: () => void,
): void {
  const { cells, rows } = sheet;
  const out = new ByteText(write);
  const writer = new CellWriter(cells, prefix, out);
  const attributes = attributesOf(cells);
  for (let row = 0, count = rowCount(sheet); row < count; row++) {
    writer.row(row, rowStart(row, rows.get(row), attributes.get(row)));
    onRow?.();
  }
  out.flush();
}

/** How many rows `writeRows` goes through. */
export function rowCount({ cells, rows }: SheetRows): number {
  let last = cells.bounds(false)?.bottom ?? -1;
  for (const row of rows.keys()) last = Math.max(last, row);
  for (const row of attributesOf(cells).keys()) last = Math.max(last, row);
  return last + 1;
}

const attributesOf = (cells: CellStore): ReadonlyMap<number, string> =>
  cells instanceof SheetCells ? cells.rowAttributes : new Map<number, string>();

/** A height among the kept attributes is one that Excel found itself; it holds as long as nobody set another. */
function rowStart(row: number, layout: RowLayout | undefined, kept = ""): string {
  const automatic = / ht="([^"]*)"/.exec(kept)?.[1];
  const isAutomatic = automatic !== undefined && Number(automatic) === layout?.height;
  const others = isAutomatic ? kept : kept.replace(/ ht="[^"]*"/, "");
  const height =
    layout?.height !== undefined && !isAutomatic ? ` ht="${layout.height}" customHeight="1"` : "";
  const style = layout?.style ? ` s="${layout.style}" customFormat="1"` : "";
  const hidden = layout?.hidden ? ' hidden="1"' : "";
  const outline = layout?.outline ? ` outlineLevel="${layout.outline}"` : "";
  const collapsed = layout?.collapsed ? ' collapsed="1"' : "";
  return ` r="${row + 1}"${others}${style}${height}${hidden}${outline}${collapsed}`;
}
