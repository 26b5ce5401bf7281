import { named, numberForm, flagForm, textForm, readAttributes, type AttributeForms } from "./xml/attributes";

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

const passwordForms: AttributeForms<PasswordHash> = {
  algorithm: named("algorithmName", textForm),
  hash: named("hashValue", textForm),
  salt: named("saltValue", textForm),
  spinCount: numberForm(0),
  legacy: named("password", textForm),
};

export const sheetProtectionForms: AttributeForms<SheetProtection> = {
  ...passwordForms,
  protected: named("sheet", flagForm()),
  objects: flagForm(),
  scenarios: flagForm(),
  formatCells: flagForm(true),
  formatColumns: flagForm(true),
  formatRows: flagForm(true),
  insertColumns: flagForm(true),
  insertRows: flagForm(true),
  insertHyperlinks: flagForm(true),
  deleteColumns: flagForm(true),
  deleteRows: flagForm(true),
  selectLockedCells: flagForm(),
  sort: flagForm(true),
  autoFilter: flagForm(true),
  pivotTables: flagForm(true),
  selectUnlockedCells: flagForm(),
};

/** A sheet without protection, and what Excel locks first when it gets one. */
export const unprotected: SheetProtection = readAttributes(undefined, sheetProtectionForms);

/** `<workbookProtection>` (ECMA-376-1, 18.2.29): sheets stay as they are where the structure is locked. */
export interface WorkbookProtection extends PasswordHash {
  readonly lockStructure: boolean;
}

export const workbookProtectionForms: AttributeForms<WorkbookProtection> = {
  lockStructure: flagForm(),
  algorithm: named("workbookAlgorithmName", textForm),
  hash: named("workbookHashValue", textForm),
  salt: named("workbookSaltValue", textForm),
  spinCount: named("workbookSpinCount", numberForm(0)),
  legacy: named("workbookPassword", textForm),
};
