import type { AddinLink } from "./addinLink";
import { DocumentEvent, documentTarget } from "./excelHost";
import type { HostEvent } from "./hostClass";

const visibilityChanged = 65539;
const messageCategory = 65536;

const documentEventNames: Readonly<Record<number, string>> = {
  [DocumentEvent.settingsChanged]: "settingsChanged",
  [DocumentEvent.selectionChanged]: "documentSelectionChanged",
};

/** Raises the events of a workbook in one frame: those of the Common API by name, the others in one message. */
export class EventDelivery {
  private last = 0;

  constructor(private readonly link: AddinLink) {}

  deliver(events: readonly HostEvent[]): void {
    for (const { type } of events.filter(isOfDocument)) this.link.fire(documentEventNames[type] ?? "", {});
    const entries = events
      .filter((event) => !isOfDocument(event))
      .map(({ type, target, message }) => {
        this.last += 1;
        return [messageCategory, type, target, JSON.stringify(message), this.last, false];
      });
    if (entries.length > 0) this.link.fire("richApiMessage", { ArrayData: entries });
  }

  /** The pane was shown or hidden. */
  visibility(visible: boolean): void {
    const message = { visibility: visible ? "Visible" : "Hidden" };
    this.deliver([{ type: visibilityChanged, target: "", message }]);
  }
}

const isOfDocument = ({ target }: HostEvent): boolean => target === documentTarget;
