import type { CodebookPlace } from "../../commands/codebookVault";
import { asText, type PaneDatabase } from "./database";

/** The codebook's place on this device. One transaction a write: a page that ends in the middle has written nothing. */
export const deviceCodebookPlace = (opening: Promise<PaneDatabase>): CodebookPlace => ({
  read: async () => {
    const { store } = (await opening).transaction("texts");
    const [sealed, unsealed, backedUp] = await Promise.all([
      store.get("sealed-codebook"),
      store.get("codebook"),
      store.get("backup"),
    ]);
    return {
      sealed: sealed instanceof Uint8Array ? sealed : undefined,
      unsealed: asText(unsealed),
      backedUpCodes: typeof backedUp === "number" ? backedUp : 0,
    };
  },
  write: async (sealed) => {
    const transaction = (await opening).transaction("texts", "readwrite", { durability: "strict" });
    const { store, done } = transaction;
    await Promise.all([store.put(sealed, "sealed-codebook"), store.delete("codebook"), done]);
  },
  writeBackedUpCodes: async (count) => {
    await (await opening).put("texts", count, "backup");
  },
});
