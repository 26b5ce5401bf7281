import { isSameBytes } from "../../codebook/sealed/sameBytes";
import type { CodebookPlace } from "../../commands/codebookVault";
import { asBytes, asText, type PaneDatabase } from "./database";

/**
 * The codebook's place on this device. One transaction a write: a page that ends in the middle has written nothing,
 * and windows write one after the other.
 */
export const deviceCodebookPlace = (opening: Promise<PaneDatabase>): CodebookPlace => ({
  read: async () => {
    const { store } = (await opening).transaction("texts");
    const [sealed, unsealed, backedUp] = await Promise.all([
      store.get("sealed-codebook"),
      store.get("codebook"),
      store.get("backup"),
    ]);
    return {
      sealed: asBytes(sealed),
      unsealed: asText(unsealed),
      backedUpCodes: typeof backedUp === "number" ? backedUp : 0,
    };
  },
  replace: async (before, sealed) => {
    const transaction = (await opening).transaction("texts", "readwrite", { durability: "strict" });
    const { store, done } = transaction;
    const isThere = isSameBytes(asBytes(await store.get("sealed-codebook")), before);
    if (isThere) await Promise.all([store.put(sealed, "sealed-codebook"), store.delete("codebook")]);
    await done;
    return isThere;
  },
  writeBackedUpCodes: async (count) => {
    await (await opening).put("texts", count, "backup");
  },
});
