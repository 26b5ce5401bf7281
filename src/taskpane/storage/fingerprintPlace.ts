import type { FingerprintPlace } from "../../commands/fingerprintStore";
import { asBytes, fingerprintKey, type PaneDatabase } from "./database";

const prefix = fingerprintKey("");

/** Sealed row fingerprints on this device, beside the codebook. */
export const deviceFingerprintPlace = (opening: Promise<PaneDatabase>): FingerprintPlace => ({
  ids: async () =>
    (await (await opening).getAllKeys("texts"))
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length)),
  read: async (id) => asBytes(await (await opening).get("texts", fingerprintKey(id))),
  write: async (id, sealed) => {
    await (await opening).put("texts", sealed, fingerprintKey(id));
  },
  remove: async (id) => (await opening).delete("texts", fingerprintKey(id)),
});
