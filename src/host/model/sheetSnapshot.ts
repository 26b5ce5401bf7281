import { bytesOfBlock } from "../../package/cells/cellPages";
import type { Area, StoredSheet } from "../../package/workbook";
import { wholeSheet } from "./area";
import type { ModelChange } from "./change";
import { noteCells } from "./changingCells";
import { remember } from "./memento";
import type { SheetModel } from "./sheetModel";

/** What one step of a person may change of a sheet. What it changes beyond can't be undone. */
export interface EditScope {
  readonly sheet: SheetModel;
  /** The cells that may hold or look otherwise afterwards. */
  readonly areas?: readonly Area[];
  /** What else of the stored sheet: `["columns"]` for widths, `["rows", "autoFilter"]` for a filter. */
  readonly fields?: readonly (keyof StoredSheet)[];
  /** Whether only looks change: then undoing it changes no values. */
  readonly onlyLooks?: boolean;
}

/** A sheet as it is, as far as a step may change it. */
export interface SheetSnapshot {
  readonly bytes: number;
  readonly restore: () => void;
}

export function takeSnapshot({ sheet, areas = [], fields = [] }: EditScope): SheetSnapshot {
  const { stored, cells } = sheet;
  const blocks = areas.map((area) => ({ area, block: cells.lift(area) }));
  const kept = fields.map((field) => [field, stored[field]] as const);
  const memento = remember(kept.map(([, value]) => value));
  return {
    bytes: memento.bytes + blocks.reduce((sum, { block }) => sum + bytesOfBlock(block), 0),
    restore: () => {
      for (const { area, block } of blocks) cells.put(block, area.top, area.left);
      Object.assign(stored, Object.fromEntries(kept));
      memento.restore();
    },
  };
}

/** Runs `act`, which changes the sheet within the scope, and says what has changed then. */
export function changesOf(
  { sheet, areas = [], fields = [], onlyLooks = false }: EditScope,
  act: () => void,
): ModelChange[] {
  const noted = (onlyLooks ? [] : areas).map((area) => noteCells(sheet, area, "user"));
  act();
  const changes: ModelChange[] = noted.map((change) => change());
  const common = { kind: "format", sheet, source: "user" } as const;
  if (fields.length > 0 || onlyLooks)
    changes.push(...(areas.length > 0 ? areas : [wholeSheet]).map((area) => ({ ...common, area })));
  if (fields.length > 0) changes.push({ kind: "sheetLayout", sheet });
  if (fields.includes("tables")) changes.push({ kind: "tables", sheet });
  return changes;
}
