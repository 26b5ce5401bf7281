import { DocumentEvent, documentTarget, type DocumentSettings, type ExcelHost } from "./excelHost";
import type { HostEvent } from "./hostClass";

/** Somebody else who works in the same workbook at the same time, as tests let them. */
export class OtherUser {
  constructor(
    private readonly excelHost: ExcelHost,
    private readonly settings: DocumentSettings,
    private readonly tell: (events: readonly HostEvent[]) => void,
  ) {}

  /** Types into a cell: `Data!B2`, or `B2` on the active sheet. */
  type(address: string, text: string): void {
    const { editAsOtherUser } = this.excelHost;
    if (editAsOtherUser === undefined) throw new Error("this workbook has one user only");
    editAsOtherUser(address, text);
    this.tell(this.excelHost.takeEvents());
  }

  /** Saves the document's settings, all of them; an add-in hears of it and may refresh its own. */
  saveSettings(all: ReadonlyMap<string, string>): void {
    this.settings.replace(all);
    const changed = { type: DocumentEvent.settingsChanged, target: documentTarget, message: {} };
    this.tell([changed, ...this.excelHost.takeEvents()]);
  }
}
