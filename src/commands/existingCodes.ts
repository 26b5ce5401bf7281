import type { Codebook, SeriesId } from "../codebook/codebook";
import type { CodeSheet, ListedCode } from "../codebook/importing/codeList";
import { importCodes } from "../codebook/importing/importCodes";
import type { Watched } from "../excel/session";
import type { Services } from "./services";

/**
 * The sheets of a file of existing codes.
 *
 * @throws NotUtf8Error, PackageError (as `CoreError` when they come from a worker)
 */
export const readCodeFile = async (
  { core }: Pick<Services, "core">,
  file: File,
  watched: Watched = {},
): Promise<readonly CodeSheet[]> =>
  core.readSheets(file.name, new Uint8Array(await file.arrayBuffer()), watched);

/** A sheet of the open workbook that lists existing codes. @throws ExcelError */
export const readCodeSheet = async (
  { excel }: Pick<Services, "excel">,
  sheetId: string,
  watched: Watched = {},
): Promise<CodeSheet> => {
  const { sheetName, top, left, cells } = await excel.readGrid(sheetId, watched);
  return { sheetName, top, left, cells };
};

/**
 * Takes a list of existing codes into one series of the codebook that is kept.
 *
 * @returns what is kept now
 * @throws ListRefusedError, also when the codebook was changed since the list was checked
 */
export const takeExistingCodes = (
  { codebooks, random, now }: Pick<Services, "codebooks" | "random" | "now">,
  series: SeriesId,
  rows: readonly ListedCode[],
): Promise<Codebook> =>
  codebooks.update((kept) => importCodes(kept, series, rows, random, now().toISOString()));
