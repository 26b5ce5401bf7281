import { searchedNames, type SearchedName } from "../../codebook/searchedNames";
import type { Watched } from "../../excel/session";
import type { Circumstances } from "../circumstances";
import { codebookIfOpen } from "../codebookIfOpen";
import { recallCorrections } from "../correctColumns";
import { loadedGazetteers } from "../inspectSheet";
import type { Services } from "../services";
import { lookAtSheet, type GraveFinding, type SheetOverview, type WorkbookOverview } from "./sheetOverview";

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

/** Looks at every sheet of a file, then at the file itself. @throws CoreError, PackageError, and what `bytes` throws */
export const lookAtFile = async (
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
  try {
    for (const [position, sheet] of sheets.entries()) {
      const handle = await core.holdFileSheet(opened, position, gazetteers, { signal });
      await recallCorrections(services, handle, { signal });
      found.push(await lookAtSheet(services, handle, sheet, circumstances, signal));
      await core.release(handle);
      onProgress?.(found.length / sheets.length);
    }
  } finally {
    await core.closeFile(opened);
  }
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
