import path from "node:path";
import type { HiddenCell } from "../anonymise/dashboard/hiddenCells";
import { hiddenTable } from "../commands/dashboard/hiddenTable";
import { writeCsv } from "../package/csv/writeCsv";
import type { Work } from "./command";
import { ensureFolder, writeWhole } from "./files";

/** Writes the list of `--hidden`, for its owner alone: it holds what the copy hides. @returns its whole path; null where none was asked for */
export const writeHidden = async (
  { request, resolve, translate }: Work,
  cells: readonly HiddenCell[],
): Promise<string | null> => {
  if (request.hidden === undefined) return null;
  const list = resolve(request.hidden);
  await ensureFolder(path.dirname(list));
  await writeWhole(list, writeCsv(hiddenTable(cells, translate)), "private");
  return list;
};
