import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { KeptWorkbook } from "../keeping/keptWorkbook";
import type { RecentFile } from "../files/recentFiles";

/** What the page remembers in this browser, for this origin only. Another shape needs another version and an upgrade here. */
interface PageSchema extends DBSchema {
  /** By the workbook's id. */
  kept: { key: string; value: KeptWorkbook };
  /** Bytes of kept workbooks that are not in a file of their own. */
  contents: { key: string; value: Uint8Array };
  recent: { key: string; value: RecentFile };
}

export type PageDatabase = IDBPDatabase<PageSchema>;

const version = 1;

function upgrade(database: PageDatabase): void {
  database.createObjectStore("kept", { keyPath: "id" });
  database.createObjectStore("contents");
  database.createObjectStore("recent", { keyPath: "id" });
}

/** Rejects where the browser stores nothing; everyone who asks it for something hears that, or does without. */
export function openDatabase(): Promise<PageDatabase> {
  const opening = Promise.resolve().then(() => openDB<PageSchema>("workbook-host", version, { upgrade }));
  opening.catch(() => undefined);
  return opening;
}
