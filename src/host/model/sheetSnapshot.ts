import { bytesOfBlock } from "../../package/cells/cellPages";
import type { Area, StoredSheet } from "../../package/workbook";
import { sameArea, wholeSheet } from "./area";
import type { CellValue, ModelChange } from "./change";
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

const valueAt = ({ cells }: SheetModel, { top, left }: Area): CellValue => ({
  value: cells.value(top, left),
  type: cells.type(top, left),
});

const isCell = (area: Area): boolean => sameArea(area, { ...area, bottom: area.top, right: area.left });

/** Runs `act`, which changes the sheet within the scope, and says what has changed then. */
export function changesOf(
  { sheet, areas = [], fields = [], onlyLooks = false }: EditScope,
  act: () => void,
): ModelChange[] {
  const [only] = areas;
  const single = areas.length === 1 && only !== undefined && isCell(only) ? only : undefined;
  const before = single && valueAt(sheet, single);
  act();
  const detail = single && before && { detail: { before, after: valueAt(sheet, single) } };
  const common = { sheet, source: "user" } as const;
  const looks = areas.length > 0 ? areas : [wholeSheet];
  const isLayout = fields.length > 0 || onlyLooks;
  return [
    ...(onlyLooks ? [] : areas.map((area) => ({ kind: "cells", area, ...common, ...detail }) as const)),
    ...(isLayout ? looks.map((area) => ({ kind: "format", area, ...common }) as const) : []),
    ...(fields.length > 0 ? [{ kind: "sheetLayout", sheet } as const] : []),
    ...(fields.includes("tables") ? [{ kind: "tables", sheet } as const] : []),
  ];
}
