import { asExcelError, ExcelError } from "./excelError";

const sliceSize = 4 * 1024 * 1024;

/**
 * Opens bytes as a new workbook beside this one (a new tab or window). The person may have to allow it.
 *
 * @throws ExcelError `not-supported` where Excel can't (before ExcelApi 1.8), `not-accepted` when it refuses the bytes
 */
export const openAsWorkbook = async (base64: string): Promise<void> => {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) throw new ExcelError("not-supported");
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw asExcelError(error);
  }
};

/** The open workbook as .xlsx bytes, as Excel would save it now. */
export const workbookBytes = async (): Promise<Uint8Array> => {
  const file = await openFile();
  try {
    const parts: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index++) parts.push(await readSlice(file, index));
    return joined(parts);
  } finally {
    file.closeAsync();
  }
};

const fileError = (error: Office.Error): ExcelError =>
  new ExcelError("file-not-read", { detail: `${error.code} ${error.name}` });

const openFile = (): Promise<Office.File> =>
  new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(fileError(result.error));
    });
  });

const readSlice = (file: Office.File, index: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    file.getSliceAsync(index, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) {
        resolve(Uint8Array.from(result.value.data as ArrayLike<number>));
      } else reject(fileError(result.error));
    });
  });

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let position = 0;
  for (const part of parts) {
    bytes.set(part, position);
    position += part.length;
  }
  return bytes;
};
