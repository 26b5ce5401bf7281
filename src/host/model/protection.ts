import { checkPassword, hashPassword, noPassword } from "../../package/password/passwordHash";
import { unprotected, type PasswordHash, type SheetLocks } from "../../package/protection";
import type { ChangeSource } from "./change";
import { ModelError } from "./modelError";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** A password as it is kept, with a salt of its own. */
export const keptPassword = (password: string): PasswordHash =>
  hashPassword(password, crypto.getRandomValues(new Uint8Array(16)));

/** Throws `password-wrong`, or `password-unknown` for a hash of a kind that the host can't check. */
export function requirePassword(kept: PasswordHash, password: string): void {
  const check = checkPassword(kept, password);
  if (check === "right") return;
  throw new ModelError(check === "wrong" ? "password-wrong" : "password-unknown");
}

/** Protects a sheet. Throws `already-protected`. */
export function protectSheet(
  model: WorkbookModel,
  sheet: SheetModel,
  locks: SheetLocks,
  password: string,
  source: ChangeSource,
): void {
  if (sheet.stored.protection.protected) throw new ModelError("already-protected", { name: sheet.name });
  sheet.stored.protection = { ...unprotected, ...locks, ...keptPassword(password), protected: true };
  model.announce({ kind: "sheetProtection", sheet, source });
}

/** Takes the protection away; nothing happens to a sheet that has none. Throws as {@link requirePassword}. */
export function unprotectSheet(
  model: WorkbookModel,
  sheet: SheetModel,
  password: string,
  source: ChangeSource,
): void {
  if (!sheet.stored.protection.protected) return;
  requirePassword(sheet.stored.protection, password);
  sheet.stored.protection = unprotected;
  model.announce({ kind: "sheetProtection", sheet, source });
}

/** Keeps sheets from being added, deleted, renamed, moved, hidden and shown. Throws `already-protected`. */
export function protectWorkbook(model: WorkbookModel, password: string): void {
  const { protection } = model.stored;
  if (protection.lockStructure) throw new ModelError("already-protected", { name: model.name });
  model.stored.protection = { ...protection, ...keptPassword(password), lockStructure: true };
  model.announce({ kind: "workbookData" });
}

export function unprotectWorkbook(model: WorkbookModel, password: string): void {
  const { protection } = model.stored;
  if (!protection.lockStructure) return;
  requirePassword(protection, password);
  model.stored.protection = { ...protection, ...noPassword, lockStructure: false };
  model.announce({ kind: "workbookData" });
}

/** Throws `structure-locked` when sheets of this workbook must stay as they are. */
export function requireOpenStructure(model: WorkbookModel): void {
  if (model.stored.protection.lockStructure) throw new ModelError("structure-locked", { name: model.name });
}
