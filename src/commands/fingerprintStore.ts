import { openPrints, sealPrints, type PrintSealing } from "../anonymise/linkage/sealedPrints";
import type { Codebook } from "../codebook/codebook";
import type { FingerprintStore } from "./services";

/** Where sealed fingerprints lie, each under the id of its copy's record. */
export interface FingerprintPlace {
  readonly ids: () => Promise<readonly string[]>;
  readonly read: (id: string) => Promise<Uint8Array | undefined>;
  readonly write: (id: string, sealed: Uint8Array) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** A copy for each of some audiences in each of the last months; more would only take room and time. */
const mostKept = 24;

const recentIds = ({ copies }: Codebook): readonly string[] => copies.slice(-mostKept).map(({ id }) => id);

export const createFingerprintStore = (place: FingerprintPlace, sealing: PrintSealing): FingerprintStore => {
  const removeAllBut = async (kept: readonly string[]): Promise<void> => {
    for (const id of await place.ids()) if (!kept.includes(id)) await place.remove(id);
  };
  return {
    load: async (codebook) => {
      const found = new Map<string, Uint8Array>();
      for (const id of recentIds(codebook)) {
        const sealed = await place.read(id);
        const opened = sealed && (await openPrints(sealing, codebook.fingerprintSalt, id, sealed));
        if (opened !== undefined) found.set(id, opened);
      }
      return found;
    },
    keep: async (codebook, prints) => {
      const last = codebook.copies.at(-1);
      if (last === undefined) return;
      await place.write(last.id, await sealPrints(sealing, codebook.fingerprintSalt, last.id, prints));
      await removeAllBut(recentIds(codebook));
    },
    clear: () => removeAllBut([]),
  };
};

/** A place that lasts as long as the program. */
export const memoryFingerprintPlace = (): FingerprintPlace => {
  const kept = new Map<string, Uint8Array>();
  return {
    ids: () => Promise.resolve([...kept.keys()]),
    read: (id) => Promise.resolve(kept.get(id)),
    write: (id, sealed) => {
      kept.set(id, sealed);
      return Promise.resolve();
    },
    remove: (id) => {
      kept.delete(id);
      return Promise.resolve();
    },
  };
};
