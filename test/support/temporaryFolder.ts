import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A folder for what a test writes; to be removed after it. */
export const temporaryFolder = (): { readonly path: string; readonly remove: () => void } => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "confide-"));
  return {
    path: folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
