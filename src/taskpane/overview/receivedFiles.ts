import { CommandError } from "../../commands/commandError";
import type { FileToLookAt } from "../../commands/overview/lookAtFile";

/** What was chosen or dropped. */
export interface ReceivedFiles {
  readonly workbooks: readonly FileToLookAt[];
  /** Names of what is no workbook by its ending, and of Excel's own marks of open files (`~$march.xlsx`). */
  readonly leftAside: readonly string[];
}

/** Also those that Confide can't open: what to do about them is said. */
const workbookEnding = /\.(?:xls[xmb]?|xlt[xm]|ods|csv)$/i;
const openMark = /(?:^|\/)[~.][^/]*$/;

const isWorkbook = ({ name }: FileToLookAt): boolean => workbookEnding.test(name) && !openMark.test(name);

const sorted = (files: readonly FileToLookAt[]): ReceivedFiles => {
  const inOrder = [...files].sort((one, other) => one.name.localeCompare(other.name));
  return {
    workbooks: inOrder.filter(isWorkbook),
    leftAside: inOrder.filter((file) => !isWorkbook(file)).map(({ name }) => name),
  };
};

const toLookAt = (file: File, name: string): FileToLookAt => ({
  name,
  bytes: async () => {
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      throw new CommandError("file-gone", {}, [], { cause: error });
    }
  },
});

/** Files from a picker; those of a folder with their path in it. */
export const chosenFiles = (files: readonly File[]): ReceivedFiles =>
  sorted(files.map((file) => toLookAt(file, file.webkitRelativePath || file.name)));

/** Files and folders that were dropped, with all that is in the folders. To be called while they are being dropped. */
export const droppedFiles = async ({ items }: DataTransfer): Promise<ReceivedFiles> => {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return sorted((await Promise.all(entries.map(filesIn))).flat());
};

const filesIn = async (entry: FileSystemEntry): Promise<readonly FileToLookAt[]> => {
  const name = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [toLookAt(file, name)];
  }
  return isFolder(entry) ? (await Promise.all((await entriesIn(entry)).map(filesIn))).flat() : [];
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader gives some entries at a time, and none at the end. */
const entriesIn = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return found;
    found.push(...some);
  }
};
