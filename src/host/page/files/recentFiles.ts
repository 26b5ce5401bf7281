import type { PageDatabase } from "../storage/database";

/** A file that was opened or saved here. Nothing of its contents is remembered. */
export interface RecentFile {
  readonly id: string;
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly usedAt: number;
  readonly handle: FileSystemFileHandle;
}

const longest = 12;

/** The files used last, the newest first. Where the browser stores nothing, the list lasts as long as the page. */
export class RecentFiles {
  #files: readonly RecentFile[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(private readonly database: Promise<PageDatabase>) {}

  readonly current = (): readonly RecentFile[] => this.#files;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads what earlier pages, and the other tabs of this browser, have noted. */
  async refresh(): Promise<void> {
    const stored = await this.database.then((database) => database.getAll("recent")).catch(() => this.#files);
    this.#files = [...stored].sort((one, other) => other.usedAt - one.usedAt);
    for (const listener of this.#listeners) listener();
  }

  async note(handle: FileSystemFileHandle): Promise<void> {
    await this.refresh();
    const same = await Promise.all(this.#files.map((file) => file.handle.isSameEntry(handle)));
    const others = this.#files.filter((_, index) => same[index] !== true);
    const file = { id: crypto.randomUUID(), name: handle.name, usedAt: Date.now(), handle };
    await this.#replace([file, ...others].slice(0, longest));
  }

  remove({ id }: RecentFile): Promise<void> {
    return this.#replace(this.#files.filter((file) => file.id !== id));
  }

  clear(): Promise<void> {
    return this.#replace([]);
  }

  async #replace(files: readonly RecentFile[]): Promise<void> {
    this.#files = files;
    for (const listener of this.#listeners) listener();
    try {
      const transaction = (await this.database).transaction("recent", "readwrite");
      await Promise.all([transaction.store.clear(), ...files.map((file) => transaction.store.put(file))]);
      await transaction.done;
    } catch {
      // The list is a convenience; where it can't be stored it lasts as long as the page.
    }
  }
}
