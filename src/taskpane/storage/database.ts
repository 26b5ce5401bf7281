import { openDB, type DBSchema, type IDBPDatabase } from "idb";

/** What the pane keeps on this device as text, each with a version of its own. */
export type StoredText = "decisions" | "corrections" | "gazetteer" | "protocol" | "cluster-rules";

interface PaneSchema extends DBSchema {
  /**
   * `codebook` is what an older Confide left unsealed; `backup` how many codes the last backup had; `fingerprints` with the
   * id of a copy its sealed row fingerprints.
   */
  texts: {
    key: StoredText | "codebook" | "sealed-codebook" | "backup" | `fingerprints ${string}`;
    value: string | number | Uint8Array;
  };
}

/** The pane's database of one storage partition. Nothing in it is ever written into a workbook. */
export type PaneDatabase = IDBPDatabase<PaneSchema>;

export interface TextStore {
  readonly read: (name: StoredText) => Promise<string | undefined>;
  /** Whole or not at all: resolves when the browser has committed it. */
  readonly write: (name: StoredText, text: string) => Promise<void>;
  readonly remove: (name: StoredText) => Promise<void>;
}

/** Opens the database of one storage partition (`Office.context.partitionKey`); it is made on the first call. */
export const openPaneDatabase = (partition: string): Promise<PaneDatabase> =>
  openDB<PaneSchema>(`${partition}confide`, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore("texts");
    },
  });

/** A text, or nothing where something else stands. */
export const asText = (value: string | number | Uint8Array | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

/** Bytes, or nothing where something else stands. */
export const asBytes = (value: string | number | Uint8Array | undefined): Uint8Array | undefined =>
  value instanceof Uint8Array ? value : undefined;

export const fingerprintKey = (id: string): `fingerprints ${string}` => `fingerprints ${id}`;

export const textStoreIn = (database: PaneDatabase): TextStore => ({
  read: async (name) => asText(await database.get("texts", name)),
  write: async (name, text) => {
    const transaction = database.transaction("texts", "readwrite", { durability: "strict" });
    await transaction.store.put(text, name);
    await transaction.done;
  },
  remove: (name) => database.delete("texts", name),
});
