import { decimal, flag, optionalText, type AttributeTable } from "./xml/attributeTable";

/** How a password is kept: Excel's hash of it with the salt in base64, or the 16 bits of older programs in hexadecimal. */
export interface PasswordHash {
  readonly algorithm: string | undefined;
  readonly hash: string | undefined;
  readonly salt: string | undefined;
  readonly spinCount: number;
  readonly legacy: string | undefined;
}

/** What a protected sheet locks; true means that it can't be done. */
export interface SheetLocks {
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly insertColumns: boolean;
  readonly insertRows: boolean;
  readonly insertHyperlinks: boolean;
  readonly deleteColumns: boolean;
  readonly deleteRows: boolean;
  readonly sort: boolean;
  readonly autoFilter: boolean;
  readonly pivotTables: boolean;
  readonly objects: boolean;
  readonly scenarios: boolean;
  readonly selectLockedCells: boolean;
  readonly selectUnlockedCells: boolean;
}

/** `<sheetProtection>` (ECMA-376-1, 18.3.1.85). Nothing is locked unless `protected`. */
export interface SheetProtection extends SheetLocks, PasswordHash {
  readonly protected: boolean;
}

const passwordTable: AttributeTable<PasswordHash> = {
  algorithm: optionalText("algorithmName"),
  hash: optionalText("hashValue"),
  salt: optionalText("saltValue"),
  spinCount: decimal("spinCount", 0),
  legacy: optionalText("password"),
};

export const sheetProtectionTable: AttributeTable<SheetProtection> = {
  ...passwordTable,
  protected: flag("sheet"),
  objects: flag("objects"),
  scenarios: flag("scenarios"),
  formatCells: flag("formatCells", true),
  formatColumns: flag("formatColumns", true),
  formatRows: flag("formatRows", true),
  insertColumns: flag("insertColumns", true),
  insertRows: flag("insertRows", true),
  insertHyperlinks: flag("insertHyperlinks", true),
  deleteColumns: flag("deleteColumns", true),
  deleteRows: flag("deleteRows", true),
  selectLockedCells: flag("selectLockedCells"),
  sort: flag("sort", true),
  autoFilter: flag("autoFilter", true),
  pivotTables: flag("pivotTables", true),
  selectUnlockedCells: flag("selectUnlockedCells"),
};
