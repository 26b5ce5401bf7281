import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Where the real and awkward workbooks are. */
export const corpus = path.resolve(process.env.CONFIDE_CORPUS ?? "../shared/data");

export const filesIn = (folder: string): readonly string[] => readdirSync(path.join(corpus, folder)).sort();

/** A folder for what a test writes, removed after it. */
export const temporaryFolder = (): { readonly path: string; readonly remove: () => void } => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "confide-"));
  return {
    path: folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
