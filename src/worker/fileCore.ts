import type { CleanWorkbook } from "../package/write/cleanWorkbook";
import type { ScanFinding } from "../package/scan/finding";
import type { ScanOptions } from "../package/scan/scan";
import type { Gazetteer } from "../table/places/gazetteer";
import type { CoreOptions } from "./coreOptions";
import type { SheetHandle } from "./heldSheets";
import type { FileHandle, OpenedFile } from "./openedFiles";
import type { FileSheet } from "./sheetsFromFile";
import type { Verdict } from "./verifyCopy";

export type ScanQuestion = Omit<ScanOptions, "onProgress">;

/** What the core does with files. */
export interface FileCore {
  /**
   * Opens the workbook of a file, for `holdFileSheet`; one at a time is open.
   *
   * @throws PackageError when it is no workbook that can be read
   */
  openFile(bytes: Uint8Array, options?: CoreOptions): Promise<OpenedFile>;
  /** As `hold`, for a sheet of the opened file by its position; the small sheets beside it are its lists. */
  holdFileSheet(
    file: FileHandle,
    position: number,
    gazetteers: readonly Gazetteer[],
    options?: CoreOptions,
  ): Promise<SheetHandle>;
  /** Forgets the file, and nothing else: its sheets that are held stay so. */
  closeFile(file: FileHandle): Promise<void>;
  /**
   * The places of a file, which a person calls a gazetteer.
   *
   * @throws NoPlacesError, NotUtf8Error, PackageError
   */
  readGazetteer(fileName: string, bytes: Uint8Array, options?: CoreOptions): Promise<Gazetteer>;
  /** @throws PackageError */
  verifyCopy(bytes: Uint8Array, options?: CoreOptions): Promise<Verdict>;
  /** Everything that would travel with a file. The bytes are handed over: a core in another thread takes them from the caller. */
  scanFile(bytes: Uint8Array, question: ScanQuestion, options?: CoreOptions): Promise<readonly ScanFinding[]>;
  /**
   * The sheets of a file that a person calls a list: a .csv by its name, else a workbook.
   *
   * @throws NotUtf8Error, PackageError
   */
  readSheets(fileName: string, bytes: Uint8Array, options?: CoreOptions): Promise<readonly FileSheet[]>;
  writeCleanFile(workbook: CleanWorkbook, options?: CoreOptions): Promise<Uint8Array>;
}
