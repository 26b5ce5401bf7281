import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { FingerprintPlace } from "../commands/fingerprintStore";
import { ensureFolder, readIfThere, writeWhole } from "./files";

/**
 * Sealed row fingerprints in a folder beside the codebook, `FILE.fingerprints`, a file a copy. It is made with the first one.
 *
 * @param codebook whole path of the codebook
 * @throws BadInputError
 */
export const fingerprintFolder = (codebook: string): FingerprintPlace => {
  const folder = `${codebook}.fingerprints`;
  const fileOf = (id: string): string => path.join(folder, id);
  return {
    ids: () => readdir(folder).catch(() => []),
    read: (id) => readIfThere(fileOf(id)),
    write: async (id, sealed) => {
      await ensureFolder(folder);
      await writeWhole(fileOf(id), sealed, "private");
    },
    remove: (id) => rm(fileOf(id), { force: true }),
  };
};
