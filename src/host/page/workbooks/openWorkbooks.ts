import type { WorkbookModel } from "../../model/workbookModel";
import type { AddinRuntime } from "../addin/addinRuntime";
import type { WorkbookOrigin } from "./origin";
import { WorkbookView } from "./workbookView";

/** A workbook with its own view and its own frame of the add-in, as each workbook in Excel has. */
export interface OpenWorkbook {
  readonly id: string;
  readonly model: WorkbookModel;
  readonly view: WorkbookView;
  readonly origin: WorkbookOrigin;
  /** Undefined when there is no add-in to load. */
  readonly runtime: AddinRuntime | undefined;
}

export interface OpenWorkbooksState {
  /** In the order they were opened. */
  readonly all: readonly OpenWorkbook[];
  readonly active: OpenWorkbook | undefined;
}

export interface NewTab {
  readonly origin?: WorkbookOrigin;
  /** Of a workbook that was open before and comes back. */
  readonly id?: string;
}

/** Which workbooks are open and which one is in front. */
export class OpenWorkbooks {
  #state: OpenWorkbooksState = { all: [], active: undefined };
  readonly #listeners = new Set<() => void>();

  /** `startAddin` makes the add-in's frame for a workbook. */
  constructor(private readonly startAddin: (model: WorkbookModel) => AddinRuntime | undefined) {}

  readonly current = (): OpenWorkbooksState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens a workbook beside the others and brings it to the front. */
  add(
    model: WorkbookModel,
    { origin = { kind: "made" }, id = crypto.randomUUID() }: NewTab = {},
  ): OpenWorkbook {
    const workbook = { id, model, view: new WorkbookView(model), origin, runtime: this.startAddin(model) };
    this.#set({ all: [...this.#state.all, workbook], active: workbook });
    return workbook;
  }

  activate(id: string): void {
    const before = this.#state.active;
    this.#set({ ...this.#state, active: this.#state.all.find((one) => one.id === id) ?? before });
    const { active } = this.#state;
    if (active !== before) active?.model.announce({ kind: "workbookActivated" });
  }

  /** The workbook was saved somewhere else. */
  setOrigin(id: string, origin: WorkbookOrigin): void {
    const all = this.#state.all.map((one) => (one.id === id ? { ...one, origin } : one));
    this.#set({ all, active: all.find((one) => one.id === this.#state.active?.id) });
  }

  /** Forgets a workbook with its changes; the one after it, or before, comes to the front. */
  close(id: string): void {
    const { all, active } = this.#state;
    const position = all.findIndex((one) => one.id === id);
    all[position]?.runtime?.session.close();
    const rest = all.filter((one) => one.id !== id);
    const next = rest[position] ?? rest.at(-1);
    this.#set({ all: rest, active: active?.id === id ? next : active });
  }

  #set(state: OpenWorkbooksState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
