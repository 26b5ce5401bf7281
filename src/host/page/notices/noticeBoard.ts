import type { Notice } from "./notice";

/** A notice on the board. */
export interface PostedNotice {
  readonly id: number;
  readonly notice: Notice;
  /** Undefined while only the one who posted it can take it away. */
  readonly dismiss: (() => void) | undefined;
}

/** A notice in the hands of the one who posted it. */
export interface NoticeHandle {
  readonly update: (notice: Notice) => void;
  readonly withdraw: () => void;
}

/** What the page has to say. One thing is told at a time; what is posted stands beside it until it is withdrawn or dismissed. */
export class NoticeBoard {
  #posted: readonly PostedNotice[] = [];
  #told: NoticeHandle | undefined;
  #next = 0;
  readonly #listeners = new Set<() => void>();

  readonly current = (): readonly PostedNotice[] => this.#posted;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Replaces what was told before; undefined takes it away. */
  readonly tell = (notice: Notice | undefined): void => {
    this.#told?.withdraw();
    this.#told = notice && this.post(notice);
  };

  /** Something a person reads and dismisses. */
  post(notice: Notice): NoticeHandle {
    return this.#add(notice, true);
  }

  /** Something that is going on, until the handle withdraws it. */
  postWork(notice: Notice): NoticeHandle {
    return this.#add(notice, false);
  }

  #add(notice: Notice, isDismissible: boolean): NoticeHandle {
    const id = this.#next;
    this.#next += 1;
    const withdraw = (): void => {
      if (this.#posted.some((one) => one.id === id)) this.#set(this.#posted.filter((one) => one.id !== id));
    };
    this.#set([...this.#posted, { id, notice, dismiss: isDismissible ? withdraw : undefined }]);
    return {
      update: (changed) => {
        this.#set(this.#posted.map((one) => (one.id === id ? { ...one, notice: changed } : one)));
      },
      withdraw,
    };
  }

  #set(posted: readonly PostedNotice[]): void {
    this.#posted = posted;
    for (const listener of this.#listeners) listener();
  }
}
