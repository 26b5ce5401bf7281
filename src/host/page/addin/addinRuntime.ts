import type { AddinDescription } from "../../wire/addinContext";
import { openAddinFrame } from "../../wire/addinFrame";
import type { AddinChannel } from "../../wire/channel";
import type { CommandResult } from "../../wire/commands";
import type { HostSession } from "../../wire/session";
import { openDialog } from "./dialog";

export interface AddinState {
  /** Whether Office.js is up in the frame. */
  readonly ready: boolean;
  readonly paneVisible: boolean;
  /** The label of the ribbon function that runs. */
  readonly running: string | undefined;
  /** Controls that the add-in has switched off (`Office.ribbon.requestUpdate`). */
  readonly disabled: ReadonlySet<string>;
}

export interface AddinRuntimeOptions {
  readonly session: HostSession;
  readonly addin: AddinDescription;
  /** What a screen reader calls the frame. */
  readonly title: string;
  readonly locale: string;
  readonly paneVisible: boolean;
}

/** The add-in on one workbook: its frame, which is pane and function file in one (shared runtime), and its state. */
export class AddinRuntime {
  #state: AddinState;
  #mounted: (channel: AddinChannel) => void = () => undefined;
  #channel = this.#nextChannel();
  readonly #listeners = new Set<() => void>();

  constructor(private readonly options: AddinRuntimeOptions) {
    this.#state = {
      ready: false,
      paneVisible: options.paneVisible,
      running: undefined,
      disabled: new Set(),
    };
  }

  readonly current = (): AddinState => this.#state;

  get session(): HostSession {
    return this.options.session;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Loads the add-in's page into the element; gives what takes it out again. */
  mount(container: HTMLElement): () => void {
    const { session, addin, title, locale } = this.options;
    const page = {
      setPaneVisible: (visible: boolean) => {
        this.#set({ paneVisible: visible });
      },
      isPaneVisible: () => this.#state.paneVisible,
      setButtonEnabled: (id: string, enabled: boolean) => {
        this.#enable(id, enabled);
      },
      closePane: () => {
        this.showPane(false);
      },
      openWindow: (url: string) => {
        window.open(url, "_blank", "noopener");
      },
      openDialog,
    };
    const frame = openAddinFrame({ session, addin, container, title, locale, page });
    this.#mounted(frame.channel);
    void frame.channel.ready.then(() => {
      this.#set({ ready: true });
    });
    return () => {
      frame.close();
      this.#channel = this.#nextChannel();
      this.#set({ ready: false, running: undefined });
    };
  }

  /** A person shows or hides the pane; the add-in hears of it. */
  showPane(visible: boolean): void {
    this.#set({ paneVisible: visible });
    void this.#channel.then((channel) => {
      channel.paneVisibilityChanged(visible);
    });
  }

  /** Runs a ribbon function; `label` is what the page says meanwhile. */
  async run(functionName: string, controlId: string, label: string): Promise<CommandResult> {
    this.#set({ running: label });
    try {
      const channel = await this.#channel;
      return await channel.invokeCommand(functionName, controlId);
    } finally {
      this.#set({ running: undefined });
    }
  }

  #nextChannel(): Promise<AddinChannel> {
    return new Promise((resolve) => {
      this.#mounted = resolve;
    });
  }

  #enable(id: string, enabled: boolean): void {
    const disabled = new Set(this.#state.disabled);
    if (enabled) disabled.delete(id);
    else disabled.add(id);
    this.#set({ disabled });
  }

  #set(change: Partial<AddinState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
