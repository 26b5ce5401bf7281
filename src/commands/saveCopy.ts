import { ExcelError } from "../excel/excelError";
import type { Watched } from "../excel/session";
import { cleanFile, type CopyToSave } from "./cleanFile";
import type { Services } from "./services";

export interface SavedCopy {
  readonly fileName: string;
  /** Whether Excel opened it beside this workbook; it is in the person's hands either way. */
  readonly opened: boolean;
}

/** Saves a copy as its own workbook: offers the file, and opens it where Excel can. */
export const saveCopy = async (
  services: Services,
  made: CopyToSave,
  watched: Watched = {},
): Promise<SavedCopy> => {
  const { bytes, fileName } = await cleanFile(services, made, watched);
  await services.offerFile(bytes, fileName);
  return { fileName, opened: await open(services, bytes) };
};

/** A workbook that Excel does not open is no loss: the file was offered. */
const open = async ({ excel }: Services, bytes: Uint8Array): Promise<boolean> => {
  try {
    await excel.openAsWorkbook(base64Of(bytes));
    return true;
  } catch (error) {
    if (error instanceof ExcelError) return false;
    throw error;
  }
};

const pieceLength = 0x8000;

const base64Of = (bytes: Uint8Array): string => {
  let text = "";
  for (let start = 0; start < bytes.length; start += pieceLength) {
    text += String.fromCharCode(...bytes.subarray(start, start + pieceLength));
  }
  return btoa(text);
};
