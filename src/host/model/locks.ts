import type { SheetLocks } from "../../package/protection";
import type { StyleTable } from "../../package/styles/cellStyle";
import type { Area } from "../../package/workbook";
import { intersect } from "../../package/cells/areas";
import { contains, isWholeColumns, isWholeRows } from "./area";
import { effectiveStyle } from "./cells";
import { ModelError } from "./modelError";
import type { SheetModel } from "./sheetModel";

/** Tells of each style whether its cells are locked, asking once a style. */
function lockedStyles(styles: StyleTable): (style: number) => boolean {
  const known = new Map<number, boolean>();
  return (style) => {
    const locked = known.get(style) ?? styles.describe(style).locked;
    known.set(style, locked);
    return locked;
  };
}

/** Whether any cell of the area is locked by its style, protected or not. Beyond the used cells, columns have styles. */
function hasLockedCells(styles: StyleTable, sheet: SheetModel, area: Area): boolean {
  const isLocked = lockedStyles(styles);
  const used = sheet.cells.bounds(false);
  const inside = used && intersect(used, area);
  for (let row = inside?.top ?? 0; inside !== undefined && row <= inside.bottom; row += 1) {
    for (let column = inside.left; column <= inside.right; column += 1) {
      if (isLocked(effectiveStyle(sheet, row, column))) return true;
    }
  }
  if (inside !== undefined && contains(inside, area)) return false;
  for (let column = area.left; column <= area.right; column += 1) {
    if (isLocked(sheet.stored.columns.get(column)?.style ?? 0)) return true;
  }
  return false;
}

/** Throws `cell-locked` when the sheet is protected and any cell of the area is locked. */
export function requireUnlocked(styles: StyleTable, sheet: SheetModel, area: Area): void {
  if (sheet.stored.protection.protected && hasLockedCells(styles, sheet, area))
    throw new ModelError("cell-locked", { name: sheet.name });
}

/** Throws `action-locked` when the sheet is protected and does not let people do this. */
export function requireAllowed({ stored, name }: SheetModel, lock: keyof SheetLocks): void {
  if (stored.protection.protected && stored.protection[lock]) throw new ModelError("action-locked", { name });
}

/** Throws where the sheet does not let people insert or delete this: whole rows and columns at most. */
export function requireMoveAllowed(
  styles: StyleTable,
  sheet: SheetModel,
  kind: "insert" | "delete",
  area: Area,
): void {
  if (isWholeRows(area)) requireAllowed(sheet, kind === "insert" ? "insertRows" : "deleteRows");
  else if (isWholeColumns(area)) requireAllowed(sheet, kind === "insert" ? "insertColumns" : "deleteColumns");
  else requireUnprotected(sheet);
  if (kind === "delete") requireUnlocked(styles, sheet, area);
}

/** Throws `action-locked` when the sheet is protected: some things no protected sheet lets people do. */
export function requireUnprotected({ stored, name }: SheetModel): void {
  if (stored.protection.protected) throw new ModelError("action-locked", { name });
}
