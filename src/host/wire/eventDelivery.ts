import type { AddinLink } from "./addinLink";
import { DocumentEvent, documentTarget } from "./excelHost";
import type { HostEvent } from "./hostClass";

const visibilityChanged = 65539;
const closeCancelled = 65540;
const eventCategory = 65536;
const actionCategory = 2;
const actionDispatch = 1000;

/** The events of the Common API, by their number. */
export const documentEventNames: Readonly<Record<number, string>> = {
  [DocumentEvent.settingsChanged]: "settingsChanged",
  [DocumentEvent.selectionChanged]: "documentSelectionChanged",
  [DocumentEvent.bindingSelectionChanged]: "bindingSelectionChanged",
  [DocumentEvent.bindingDataChanged]: "bindingDataChanged",
};

/** Raises the events of a workbook in one frame: those of the Common API by name, the others in one message. */
export class EventDelivery {
  private last = 0;

  constructor(private readonly link: AddinLink) {}

  deliver(events: readonly HostEvent[]): void {
    for (const event of events.filter(isOfDocument)) this.link.fire(nameOf(event), event.message);
    const entries = events
      .filter((event) => !isOfDocument(event))
      .map(({ type, target, message }) => this.entry(eventCategory, type, target, message));
    if (entries.length > 0) this.link.fire("richApiMessage", { ArrayData: entries });
  }

  /** An action of the add-in is to run, without parameters. */
  action(name: string): void {
    this.link.fire("richApiMessage", { ArrayData: [this.entry(actionCategory, actionDispatch, "", [name])] });
  }

  /** A person did not close the workbook after all. */
  closeCancelled(): void {
    this.deliver([{ type: closeCancelled, target: "", message: {} }]);
  }

  /** The pane was shown or hidden. */
  visibility(visible: boolean): void {
    const message = { visibility: visible ? "Visible" : "Hidden" };
    this.deliver([{ type: visibilityChanged, target: "", message }]);
  }

  private entry(category: number, type: number, target: string, message: unknown): readonly unknown[] {
    this.last += 1;
    return [category, type, target, JSON.stringify(message), this.last, false];
  }
}

/** The library puts the id of a binding before the name. */
function nameOf({ type, binding }: HostEvent): string {
  const name = documentEventNames[type] ?? "";
  return binding === undefined ? name : `${binding}_${name}`;
}

const isOfDocument = ({ target }: HostEvent): boolean => target === documentTarget;
