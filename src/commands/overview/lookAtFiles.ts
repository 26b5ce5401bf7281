import type { Watched } from "../../excel/session";
import { PackageError } from "../../package/packageError";
import { CoreError } from "../../worker/coreError";
import type { Circumstances } from "../circumstances";
import { codeOf } from "../codedError";
import { CommandError } from "../commandError";
import { messageOf } from "../messageOf";
import type { Services } from "../services";
import { lookAtFile, type FileToLookAt, type LookingServices } from "./lookAtFile";
import type { UnreadFile, WorkbookOverview } from "./sheetOverview";

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
