import type { PageDatabase } from "../storage/database";

/** Where bytes of kept workbooks lie, each under a key that is used once. */
export interface ContentDrawer {
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Undefined when there are none. */
  readonly get: (key: string) => Promise<Uint8Array | undefined>;
  readonly remove: (key: string) => Promise<void>;
  readonly keys: () => Promise<readonly string[]>;
}

const folderName = "kept-workbooks";

/**
 * The browser's private file system; undefined where it has none or does not let a page write there. A file that was not
 * written to its end does not appear: `close` puts it in place as a whole.
 */
export async function fileDrawer(): Promise<ContentDrawer | undefined> {
  if (!("FileSystemFileHandle" in window) || !("createWritable" in FileSystemFileHandle.prototype))
    return undefined;
  try {
    const root = await navigator.storage.getDirectory();
    return drawerIn(await root.getDirectoryHandle(folderName, { create: true }));
  } catch {
    return undefined;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "NotFoundError";

const drawerIn = (folder: FileSystemDirectoryHandle): ContentDrawer => ({
  put: async (key, bytes) => {
    const file = await folder.getFileHandle(key, { create: true });
    const writable = await file.createWritable();
    await writable.write(bytes.slice());
    await writable.close();
  },
  get: async (key) => {
    try {
      const file = await (await folder.getFileHandle(key)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  remove: async (key) => {
    await folder.removeEntry(key).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  },
  keys: async () => {
    const keys: string[] = [];
    for await (const key of folder.keys()) keys.push(key);
    return keys;
  },
});

/** The browser's database. */
export const recordDrawer = (database: PageDatabase): ContentDrawer => ({
  put: async (key, bytes) => {
    await database.put("contents", bytes, key);
  },
  get: (key) => database.get("contents", key),
  remove: (key) => database.delete("contents", key),
  keys: () => database.getAllKeys("contents"),
});
