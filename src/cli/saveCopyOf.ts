import path from "node:path";
import { cleanFile, type CopyToSave } from "../commands/cleanFile";
import type { Work } from "./command";
import { ensureFolder, freePath, writeWhole } from "./files";

/**
 * Writes a copy as its own workbook; with `--record` the records of the original remember it before, or nothing is written.
 *
 * @returns its whole path
 */
export const saveCopyOf = async (
  { request, file, resolve, workbook }: Work,
  made: CopyToSave,
): Promise<string> => {
  const folder = request.out === undefined ? path.dirname(file) : resolve(request.out);
  await ensureFolder(folder);
  const { bytes, fileName } = await cleanFile(workbook.services, made);
  if (request.record) await writeWhole(file, await workbook.withRecords());
  const written = await freePath(folder, fileName);
  await writeWhole(written, bytes);
  return written;
};
