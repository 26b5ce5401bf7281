import type { RibbonTab } from "../../manifest/manifest";
import type { AddinDescription } from "../../wire/addinContext";
import { openAddinFrame, type AddinFrame } from "../../wire/addinFrame";
import type { AddinChannel } from "../../wire/channel";
import type { CommandResult } from "../../wire/commands";
import type { KeyCombination } from "../../wire/keyCombination";
import type { StartupActions } from "../../wire/pageActions";
import type { HostSession } from "../../wire/session";
import type { Shortcuts } from "../../wire/shortcuts";
import { AddinStore, type AddinState } from "./addinState";
import { frameActions } from "./frameActions";
import { disabledAtFirst } from "./ribbonIds";

export interface AddinRuntimeOptions {
  readonly session: HostSession;
  readonly addin: AddinDescription;
  /** What a screen reader calls the frame. */
  readonly title: string;
  readonly locale: string;
  readonly paneVisible: boolean;
  readonly tabs: readonly RibbonTab[];
  readonly shortcuts: Shortcuts;
  readonly startup: StartupActions;
  /** The page with the ribbon's functions, where it is not the pane's (no shared runtime). */
  readonly functionsUrl: string | undefined;
}

interface Channels {
  readonly pane: AddinChannel;
  readonly functions: AddinChannel;
}

/** The add-in on one workbook: its frame, which in a shared runtime also runs the ribbon's functions, and its state. */
export class AddinRuntime {
  readonly session: HostSession;
  readonly #store: AddinStore;
  #mounted: (channels: Channels) => void = () => undefined;
  #channels = this.#nextChannels();

  constructor(private readonly options: AddinRuntimeOptions) {
    const { session, paneVisible, startup, tabs } = options;
    this.session = session;
    this.#store = new AddinStore({
      ...{
        paneVisible,
        started: paneVisible || startup.loadsWithDocument(),
        ready: false,
        running: undefined,
      },
      ...{ disabled: disabledAtFirst(tabs), hidden: new Set<string>(), asksBeforeClose: false },
    });
  }

  readonly current = (): AddinState => this.#store.current();

  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** Loads the add-in's page into the element; gives what takes it out again. */
  mount(container: HTMLElement): () => void {
    const { addin, functionsUrl } = this.options;
    const pane = this.#open(addin, container);
    const functions = functionsUrl === undefined ? pane : this.#openUnseen(functionsUrl, container);
    this.#mounted({ pane: pane.channel, functions: functions.channel });
    void pane.channel.ready.then(() => {
      this.#store.set({ ready: true });
    });
    return () => {
      pane.close();
      functions.close();
      this.#channels = this.#nextChannels();
      this.#store.set({ ready: false, running: undefined });
    };
  }

  #open(addin: AddinDescription, container: HTMLElement): AddinFrame {
    const { session, title, locale } = this.options;
    const page = frameActions(this.#store, this.options, () => {
      this.showPane(false);
    });
    return openAddinFrame({ session, addin, container, title, locale, page });
  }

  #openUnseen(url: string, container: HTMLElement): AddinFrame {
    const frame = this.#open({ ...this.options.addin, url }, container);
    frame.iframe.hidden = true;
    return frame;
  }

  /** A person shows or hides the pane; the add-in hears of it. */
  showPane(visible: boolean): void {
    this.#store.set({ paneVisible: visible, started: this.current().started || visible });
    void this.#channels.then(({ pane }) => {
      pane.paneVisibilityChanged(visible);
    });
  }

  /** Runs a ribbon function; `label` is what the page says meanwhile. */
  async run(functionName: string, controlId: string, label: string): Promise<CommandResult> {
    this.#store.set({ running: label, started: true });
    try {
      const { functions } = await this.#channels;
      return await functions.invokeCommand(functionName, controlId);
    } finally {
      this.#store.set({ running: undefined });
    }
  }

  /** A person presses keys; true when they are a shortcut of the add-in, whose action is then run. */
  press(keys: KeyCombination): boolean {
    const action = this.options.shortcuts.actionOf(keys);
    if (action === undefined) return false;
    this.#store.set({ started: true });
    void this.#channels.then(({ functions }) => functions.invokeAction(action));
    return true;
  }

  /** A person was asked, and keeps the workbook open. */
  closeCancelled(): void {
    if (!this.current().asksBeforeClose) return;
    void this.#channels.then(({ pane }) => {
      pane.closeCancelled();
    });
  }

  #nextChannels(): Promise<Channels> {
    return new Promise((resolve) => {
      this.#mounted = resolve;
    });
  }
}
