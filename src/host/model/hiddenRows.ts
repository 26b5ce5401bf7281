import { wholeSheet } from "./area";
import type { ChangeSource } from "./change";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

function hiddenRows({ stored }: SheetModel): Set<number> {
  const hidden = new Set<number>();
  for (const [row, layout] of stored.rows) if (layout.hidden) hidden.add(row);
  return hidden;
}

/** Notes which rows are hidden; the answer, called when rows were hidden or shown, announces which, from the first to the last. */
export function noteHiddenRows(model: WorkbookModel, sheet: SheetModel, source: ChangeSource): () => void {
  const before = hiddenRows(sheet);
  return () => {
    const after = hiddenRows(sheet);
    announce(
      [...after].filter((row) => !before.has(row)),
      true,
    );
    announce(
      [...before].filter((row) => !after.has(row)),
      false,
    );
  };

  function announce(rows: readonly number[], hidden: boolean): void {
    if (rows.length === 0) return;
    const [top, bottom] = rows.reduce(
      ([first, last], row) => [Math.min(first, row), Math.max(last, row)],
      [Infinity, -1],
    );
    model.announce({ kind: "rowsHidden", sheet, area: { ...wholeSheet, top, bottom }, hidden, source });
  }
}
