import type { StoredWorkbook } from "../../package/workbook";
import { newWorkbook } from "../../package/newWorkbook";
import { openWorkbook } from "../../package/openWorkbook";
import { saveWorkbook } from "../../package/saveWorkbook";

/** The package room's doors, in one place. */
export const openStored = (bytes: Uint8Array): Promise<StoredWorkbook> =>
  Promise.resolve(openWorkbook(bytes));
export const saveStored = (stored: StoredWorkbook): Promise<Uint8Array> =>
  Promise.resolve(saveWorkbook(stored));
export const emptyStored = (): StoredWorkbook => newWorkbook();
