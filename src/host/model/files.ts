import { newSheet, newWorkbook } from "../../package/newWorkbook";
import { openWorkbook } from "../../package/openWorkbook";
import { saveWorkbook } from "../../package/saveWorkbook";
import type { StoredSheet, StoredWorkbook } from "../../package/workbook";

/** The package room's doors, in one place. Promises, so that opening and saving can move to a worker. */
export const openStored = (bytes: Uint8Array): Promise<StoredWorkbook> =>
  Promise.resolve().then(() => openWorkbook(bytes));
/** The same within a batch, which runs in one turn. */
export const openStoredNow = openWorkbook;
export const saveStored = (stored: StoredWorkbook): Promise<Uint8Array> =>
  Promise.resolve().then(() => saveWorkbook(stored));
export const emptyStored = (): StoredWorkbook => newWorkbook();
export const newStoredSheet = (name: string): StoredSheet => newSheet(name);
