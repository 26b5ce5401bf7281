/** What the page shows of an add-in on one workbook. */
export interface AddinState {
  /** Whether the add-in's page is wanted: its pane was shown, a button pressed, or it starts with the document. */
  readonly started: boolean;
  /** Whether Office.js is up in the frame. */
  readonly ready: boolean;
  readonly paneVisible: boolean;
  /** The label of the ribbon function that runs. */
  readonly running: string | undefined;
  /** Controls that the add-in has switched off (`Office.ribbon.requestUpdate`), and what of the ribbon it has hidden. */
  readonly disabled: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** Whether a person is asked before the workbook closes (`Office.addin.beforeDocumentCloseNotification`). */
  readonly asksBeforeClose: boolean;
}

/** The state and who listens to it. */
export class AddinStore {
  #state: AddinState;
  readonly #listeners = new Set<() => void>();

  constructor(state: AddinState) {
    this.#state = state;
  }

  readonly current = (): AddinState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<AddinState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Puts an id into one of the sets of ids, or takes it out. */
  mark(set: "disabled" | "hidden", id: string, marked: boolean): void {
    const ids = new Set(this.#state[set]);
    if (marked) ids.add(id);
    else ids.delete(id);
    this.set({ [set]: ids });
  }
}
