import { randomUUID } from "node:crypto";
import { access, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { BadInputError } from "./badInput";

/** Larger files are no 4W workbooks, and would not fit into memory once open. In bytes. */
const largestFile = 400 * 1024 ** 2;

/** `ENOENT` and the like. By shape: errors of the file system may come from another realm. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

const fileProblems: Readonly<Record<string, string>> = {
  ENOENT: "no-such-file",
  ENOTDIR: "no-such-file",
  EACCES: "file-closed",
  EPERM: "file-closed",
  EISDIR: "folder",
};

const asBadInput = (file: string, error: unknown): BadInputError =>
  new BadInputError(fileProblems[codeOf(error)] ?? "file-not-readable", { file, detail: codeOf(error) });

/**
 * Reads a file whole.
 *
 * @throws BadInputError when it is missing, a folder, not a plain file, or too large
 */
export const readWhole = async (file: string): Promise<Uint8Array> => {
  try {
    const facts = await stat(file);
    if (facts.isDirectory()) throw new BadInputError("folder", { file });
    if (!facts.isFile()) throw new BadInputError("no-plain-file", { file });
    if (facts.size > largestFile) throw new BadInputError("file-too-large", { file });
    return await readFile(file);
  } catch (error) {
    throw error instanceof BadInputError ? error : asBadInput(file, error);
  }
};

/** As `readWhole`; undefined when there is no such file. */
export const readIfThere = async (file: string): Promise<Uint8Array | undefined> => {
  try {
    return await readWhole(file);
  } catch (error) {
    if (error instanceof BadInputError && error.code === "no-such-file") return undefined;
    throw error;
  }
};

/** Makes a folder when it is not there. @throws BadInputError */
export const ensureFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new BadInputError("folder-not-made", { folder, detail: codeOf(error) });
  }
};

/** Who may read a new file: whoever the machine lets, or its owner alone. */
const modes = { shared: 0o666, private: 0o600 } as const;

/**
 * Writes a file whole or not at all: to a temporary file beside it, then renamed. An older file keeps its mode, a link
 * stays a link.
 *
 * @throws BadInputError when the folder can't be written to
 */
export const writeWhole = async (
  file: string,
  content: Uint8Array | string,
  reader: keyof typeof modes = "shared",
): Promise<void> => {
  const target = await realpath(file).catch(() => file);
  const older = await stat(target).catch(() => undefined);
  const temporary = path.join(path.dirname(target), `.confide-${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, "wx", modes[reader]);
    try {
      if (older !== undefined) await handle.chmod(older.mode & 0o777);
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new BadInputError("file-not-written", { file, detail: codeOf(error) });
  }
};

/** The path, or `name (2).xlsx` and so on when a file stands there: an earlier copy is somebody's. */
export const freePath = async (folder: string, fileName: string): Promise<string> => {
  const { name, ext } = path.parse(fileName);
  for (let number = 1; ; number += 1) {
    const candidate = path.join(folder, number === 1 ? fileName : `${name} (${number})${ext}`);
    if (await isFree(candidate)) return candidate;
  }
};

const isFree = (file: string): Promise<boolean> =>
  access(file).then(
    () => false,
    () => true,
  );
