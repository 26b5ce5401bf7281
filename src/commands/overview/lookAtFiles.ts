import { searchedNames, type SearchedName } from "../../codebook/searchedNames";
import type { Watched } from "../../excel/session";
import { PackageError } from "../../package/packageError";
import { CoreError } from "../../worker/coreError";
import type { Circumstances } from "../circumstances";
import { codebookIfOpen } from "../codebookIfOpen";
import { codeOf } from "../codedError";
import { CommandError } from "../commandError";
import { recallCorrections } from "../correctColumns";
import { loadedGazetteers } from "../inspectSheet";
import { messageOf } from "../messageOf";
import type { Services } from "../services";
import {
  lookAtSheet,
  type GraveFinding,
  type SheetOverview,
  type UnreadFile,
  type WorkbookOverview,
} from "./sheetOverview";

export type LookingServices = Pick<
  Services,
  "core" | "protocol" | "corrections" | "gazetteers" | "codebooks" | "now"
>;

/** A file that somebody received, not read yet. */
export interface FileToLookAt {
  /** With its folder where one was chosen. */
  readonly name: string;
  /** New each time: the core takes them away. @throws CommandError `file-gone` */
  readonly bytes: () => Promise<Uint8Array>;
}

/** Understanding sheets takes most of the time; the scan the rest. */
const sheetsShare = 0.7;

/** Looks at every sheet of the open workbook, as Excel would save it now. @throws ExcelError, CoreError */
export const lookAtWorkbook = async (
  services: LookingServices & Pick<Services, "excel">,
  circumstances: Circumstances,
  watched: Watched = {},
): Promise<WorkbookOverview> => {
  const saved = await services.excel.workbookBytes();
  const file = { name: "", bytes: () => Promise.resolve(saved.slice()) };
  return lookAtFile(services, file, circumstances, watched);
};

/**
 * Looks at files one by one. One that can't be read is told like the others and stops none of them; nothing of a file is kept.
 *
 * @param onFile told of each file once it is done
 * @throws CoreError `cancelled`, when what was told until then stands; what is no fault of a file's
 */
export const lookAtFiles = async (
  services: LookingServices,
  files: readonly FileToLookAt[],
  circumstances: Circumstances,
  onFile: (file: WorkbookOverview | UnreadFile) => void,
  { onProgress, signal }: Watched = {},
): Promise<void> => {
  for (const [done, file] of files.entries()) {
    const watched: Watched = {
      signal,
      onProgress: (share) => onProgress?.((done + share) / files.length),
    };
    try {
      onFile(await lookAtFile(services, file, circumstances, watched));
    } catch (error) {
      if (!isOfFile(error)) throw error;
      onFile({ fileName: file.name, problem: problemOf(error) });
    }
    watched.onProgress?.(1);
  }
};

/** Does an error say something of the file, so that the next one may be looked at? */
const isOfFile = (error: unknown): boolean =>
  codeOf(error) !== "cancelled" &&
  (error instanceof PackageError || error instanceof CoreError || error instanceof CommandError);

const problemOf = (error: unknown): UnreadFile["problem"] =>
  codeOf(error) === "unexpected" ? { key: "overview.unexpected", data: {} } : messageOf(error);

const lookAtFile = async (
  services: LookingServices,
  file: FileToLookAt,
  circumstances: Circumstances,
  watched: Watched,
): Promise<WorkbookOverview> => {
  const { onProgress, signal } = watched;
  const sheets = await lookAtSheets(services, file, circumstances, {
    signal,
    onProgress: (share) => onProgress?.(share * sheetsShare),
  });
  const grave = await graveIn(services, file, {
    signal,
    onProgress: (share) => onProgress?.(sheetsShare + share * (1 - sheetsShare)),
  });
  return { fileName: file.name, sheets, grave };
};

const lookAtSheets = async (
  services: LookingServices,
  file: FileToLookAt,
  circumstances: Circumstances,
  { onProgress, signal }: Watched,
): Promise<readonly SheetOverview[]> => {
  const { core } = services;
  const gazetteers = await loadedGazetteers(services);
  const { handle: opened, sheets } = await core.openFile(await file.bytes(), { signal });
  const found: SheetOverview[] = [];
  for (const [position, sheet] of sheets.entries()) {
    const handle = await core.holdFileSheet(opened, position, gazetteers, { signal });
    await recallCorrections(services, handle, { signal });
    found.push(await lookAtSheet(services, handle, sheet, circumstances, signal));
    await core.release(handle);
    onProgress?.(found.length / sheets.length);
  }
  await core.closeFile(opened);
  return found;
};

const graveIn = async (
  services: LookingServices,
  { name, bytes }: FileToLookAt,
  watched: Watched,
): Promise<readonly GraveFinding[]> => {
  const fileName = name.split("/").at(-1) ?? "";
  const question = { fileName, names: await namesOf(services) };
  const findings = await services.core.scanFile(await bytes(), question, watched);
  return findings
    .filter(({ severity }) => severity === "stop")
    .map(({ kind, place, count }) => ({ kind, place, count }));
};

const namesOf = async (services: LookingServices): Promise<readonly SearchedName[]> => {
  const codebook = await codebookIfOpen(services);
  return codebook === undefined ? [] : searchedNames(codebook);
};
