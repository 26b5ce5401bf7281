import type { PageDatabase } from "../storage/database";
import { fileDrawer, recordDrawer, type ContentDrawer } from "./contentDrawer";
import type { ContentPlace, KeptState, KeptWorkbook } from "./keptWorkbook";
import { livingSessions } from "./session";

/** A workbook as its page goes away. */
export interface LeftWorkbook {
  readonly id: string;
  readonly state: KeptState;
  /** What is kept of it already, or the bytes of what is not. */
  readonly content: KeptWorkbook | Uint8Array;
}

/**
 * Kept workbooks in the browser's storage: what is known of each in the database, its bytes in a file of the private file
 * system where there is one. New bytes are written beside the old ones, then the record turns to them in one transaction, then
 * the old ones go: whenever the page dies, there is one whole copy.
 */
export class KeptStore {
  readonly #records: ContentDrawer;

  private constructor(
    private readonly database: PageDatabase,
    private readonly files: ContentDrawer | undefined,
  ) {
    this.#records = recordDrawer(database);
  }

  static async open(database: PageDatabase): Promise<KeptStore> {
    return new KeptStore(database, await fileDrawer());
  }

  /** Everything that is kept, of every tab of the browser. */
  all(): Promise<readonly KeptWorkbook[]> {
    return this.database.getAll("kept");
  }

  async keep(id: string, state: KeptState, bytes: Uint8Array): Promise<KeptWorkbook> {
    const content = newPlace(state, this.files === undefined ? "record" : "file");
    await this.#drawer(content).put(content.key, bytes);
    const before = await this.database.get("kept", id);
    const kept = recordOf(id, state, content);
    await this.database.put("kept", kept);
    await this.#discard(before?.content);
    return kept;
  }

  /**
   * For the moment in which the page goes away: nothing is waited for, since nothing may come after. The transaction is
   * committed at once, and the browser carries it out although the page is gone.
   */
  leave(workbooks: readonly LeftWorkbook[]): void {
    const transaction = this.database.transaction(["kept", "contents"], "readwrite");
    const leftAt = Date.now();
    for (const { id, state, content } of workbooks) {
      if (content instanceof Uint8Array) {
        const place = newPlace(state, "record");
        void transaction.objectStore("contents").put(content, place.key);
        void transaction.objectStore("kept").put({ ...recordOf(id, state, place), leftAt });
      } else void transaction.objectStore("kept").put({ ...content, ...state, leftAt });
    }
    transaction.commit();
  }

  /** Changes the record, not the bytes; nothing happens when the workbook is not kept. */
  async update(id: string, change: Partial<KeptWorkbook>): Promise<void> {
    const transaction = this.database.transaction("kept", "readwrite");
    const record = await transaction.store.get(id);
    if (record !== undefined) await transaction.store.put({ ...record, ...change });
    await transaction.done;
  }

  /** Undefined when the bytes are gone. */
  read({ content }: KeptWorkbook): Promise<Uint8Array | undefined> {
    return this.#drawer(content).get(content.key);
  }

  async remove(id: string): Promise<void> {
    const record = await this.database.get("kept", id);
    await this.database.delete("kept", id);
    await this.#discard(record?.content);
  }

  /** Takes away bytes that no record names: what was being written when a page died. */
  async sweep(own: string): Promise<void> {
    const drawers = this.files === undefined ? [this.#records] : [this.#records, this.files];
    for (const drawer of drawers) {
      const keys = await drawer.keys();
      const living = await livingSessions();
      const named = new Set((await this.all()).map(({ content }) => content.key));
      const isOver = (key: string): boolean => key.startsWith(own) || !living.has(sessionOf(key));
      for (const key of keys) if (!named.has(key) && isOver(key)) await drawer.remove(key);
    }
  }

  #drawer({ kind }: ContentPlace): ContentDrawer {
    return kind === "file" && this.files !== undefined ? this.files : this.#records;
  }

  async #discard(content: ContentPlace | undefined): Promise<void> {
    if (content !== undefined) await this.#drawer(content).remove(content.key);
  }
}

const recordOf = (id: string, state: KeptState, content: ContentPlace): KeptWorkbook => ({
  ...state,
  id,
  content,
  keptAt: Date.now(),
  leftAt: 0,
  isDoubtful: false,
});

const separator = ".";

const newPlace = ({ session }: KeptState, kind: ContentPlace["kind"]): ContentPlace => ({
  kind,
  key: session + separator + crypto.randomUUID(),
});

const sessionOf = (key: string): string => key.split(separator)[0] ?? "";
