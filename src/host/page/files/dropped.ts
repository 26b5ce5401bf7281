import { FileError } from "./fileError";
import type { ChosenFile, Failure } from "./opening";

export interface Dropped {
  readonly chosen: readonly ChosenFile[];
  /** Folders, which can't be opened. */
  readonly failures: readonly Failure[];
}

/** What was dropped, with handles where the browser gives them. All of it is asked for at once: it is gone after the event. */
export async function readDropped({ items }: DataTransfer): Promise<Dropped> {
  const asked = [...items]
    .filter(({ kind }) => kind === "file")
    .map((item) => ({
      file: item.getAsFile(),
      entry: item.webkitGetAsEntry(),
      handle: item.getAsFileSystemHandle?.().catch(() => null),
    }));
  const chosen: ChosenFile[] = [];
  const failures: Failure[] = [];
  for (const { file, entry, handle } of asked) {
    if (entry?.isDirectory === true) failures.push({ name: entry.name, error: new FileError("folder") });
    else if (file !== null) chosen.push({ file, handle: fileHandle(await handle) });
  }
  return { chosen, failures };
}

const fileHandle = (handle: FileSystemHandle | null | undefined): FileSystemFileHandle | undefined =>
  handle instanceof FileSystemFileHandle ? handle : undefined;
