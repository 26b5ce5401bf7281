import path from "node:path";
import { cleanFile, type CopyToSave } from "../commands/cleanFile";
import type { WrittenCopy } from "../excel/writeCopy";
import type { Work } from "./command";
import { ensureFolder, freePath, writeWhole } from "./files";

/**
 * Writes a copy as its own workbook; with `--record` the records of the original remember it before, or nothing is written.
 *
 * @returns its whole path
 */
export const saveCopyOf = async (work: Work, made: CopyToSave & WrittenCopy): Promise<string> => {
  const { request, file, resolve, workbook } = work;
  const folder = request.out === undefined ? path.dirname(file) : resolve(request.out);
  await ensureFolder(folder);
  const { bytes, fileName } = await cleanFile(workbook.services, made);
  if (request.record) await recordIn(work, made);
  const written = await freePath(folder, fileName);
  await writeWhole(written, bytes);
  return written;
};

/** Writes the file of the original again, with its records; the sheets of the copy do not stay in it. */
const recordIn = async ({ file, workbook }: Work, made: WrittenCopy): Promise<void> => {
  await workbook.services.excel.discardCopy(made);
  await writeWhole(file, await workbook.toBytes());
};
