import { openDB, type DBSchema, type IDBPDatabase } from "idb";

/** What the pane keeps on this device, each as one text with a version of its own. */
export type StoredText = "codebook" | "decisions" | "corrections" | "gazetteer";

interface PaneDatabase extends DBSchema {
  texts: { key: StoredText; value: string };
}

/** The pane's place on this device. Nothing in it is ever written into a workbook. */
export interface TextStore {
  readonly read: (name: StoredText) => Promise<string | undefined>;
  /** Whole or not at all: resolves when the browser has committed it. */
  readonly write: (name: StoredText, text: string) => Promise<void>;
  readonly remove: (name: StoredText) => Promise<void>;
}

/** Opens the database of one storage partition (`Office.context.partitionKey`); it is made on the first call. */
export const openTextStore = async (partition: string): Promise<TextStore> => {
  const database: IDBPDatabase<PaneDatabase> = await openDB<PaneDatabase>(`${partition}confide`, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore("texts");
    },
  });
  return {
    read: (name) => database.get("texts", name),
    write: async (name, text) => {
      const transaction = database.transaction("texts", "readwrite", { durability: "strict" });
      await transaction.store.put(text, name);
      await transaction.done;
    },
    remove: (name) => database.delete("texts", name),
  };
};
