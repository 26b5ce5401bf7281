import { xlsxType } from "./download";

/** The File System Access API (https://wicg.github.io/file-system-access/), which only some browsers have. */
declare global {
  interface Window {
    showOpenFilePicker?: (
      options: PickerOptions & { readonly multiple: boolean },
    ) => Promise<FileSystemFileHandle[]>;
    showSaveFilePicker?: (
      options: PickerOptions & { readonly suggestedName: string },
    ) => Promise<FileSystemFileHandle>;
  }
  interface FileSystemHandle {
    queryPermission?: (descriptor: AccessDescriptor) => Promise<PermissionState>;
    requestPermission?: (descriptor: AccessDescriptor) => Promise<PermissionState>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  }
}

interface PickerOptions {
  readonly id: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}

interface AccessDescriptor {
  readonly mode: "read" | "readwrite";
}

const workbooks: PickerOptions = {
  id: "workbooks",
  types: [{ accept: { [xlsxType]: [".xlsx", ".xlsm"] } }],
};

/** Whether the browser lets a page write into a file that a person chose, and keep hold of it. */
export const canKeepFiles = (): boolean => window.showSaveFilePicker !== undefined;

/** The files a person chooses; none when they choose none. */
export async function pickFiles(): Promise<readonly FileSystemFileHandle[]> {
  return (await unlessCancelled(window.showOpenFilePicker?.({ ...workbooks, multiple: true }))) ?? [];
}

/** The file a person chooses to save to; undefined when they choose none. */
export const pickTarget = (suggestedName: string): Promise<FileSystemFileHandle | undefined> =>
  unlessCancelled(window.showSaveFilePicker?.({ ...workbooks, suggestedName }));

async function unlessCancelled<T>(picked: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await picked;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

/** Whether the page may use the file; asks the person where that is open, for which a key or click must have come just before. */
export async function isAllowed(
  handle: FileSystemFileHandle,
  mode: AccessDescriptor["mode"],
): Promise<boolean> {
  if ((await mayUse(handle, mode)) === "granted") return true;
  return (await handle.requestPermission?.({ mode })) === "granted";
}

/** Whether the page may use the file without asking. */
export const mayUse = async (
  handle: FileSystemFileHandle,
  mode: AccessDescriptor["mode"],
): Promise<PermissionState> => (await handle.queryPermission?.({ mode })) ?? "granted";

/** The file changes when all is written, or not at all. */
export async function writeWhole(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes.slice());
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}
