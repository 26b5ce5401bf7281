import type { Guard, HostEvent, HostObject } from "./hostClass";
import type { DocumentBindings } from "./common/documentBindings";
import type { DocumentData } from "./common/documentData";
import type { References } from "./references";

/**
 * An open workbook as the wire sees it. `createExcelHost` of `src/host/objects/` makes it; a `HostSession` shares it
 * between the frames of the add-in.
 */
export interface ExcelHost {
  /** The object behind `context.workbook`. */
  readonly root: HostObject;
  /** Refuses what may not be done now, such as a change of a protected sheet. */
  readonly guard?: Guard;
  /** Objects made by service name (`Microsoft.ExcelServices.…`); null when this host has none of that name. */
  readonly createService?: (name: string) => HostObject | null;
  /**
   * Gives the events since the last call that somebody has registered for, and forgets them. The target `Document` means an event of the
   * Common API (`DocumentEvent`): `workbook.onSelectionChanged` is one of these.
   */
  readonly takeEvents: () => readonly HostEvent[];
  /** Objects the add-in keeps over batches. Give it to follow grid changes; otherwise the session makes one. */
  readonly references?: References;
  /** `Office.context.document.settings`; kept in memory only when absent. */
  readonly settings?: DocumentSettings;
  /** The workbook as .xlsx bytes, for `Office.context.document.getFileAsync`; refused when absent. */
  readonly saveBytes?: () => Uint8Array | Promise<Uint8Array>;
  /** The selected cells for the Common API, which refuses to touch them when absent. */
  readonly document?: DocumentData;
  /** The bindings for the Common API, which has none when absent. */
  readonly bindings?: DocumentBindings;
  /** Sets how many cells a range may have whose values are read. */
  readonly limitCells?: (limit: number) => void;
  /** Somebody else types into a cell: `Data!B2`, or `B2` on the active sheet. */
  readonly editAsOtherUser?: (address: string, text: string) => void;
  /** `Office.context.document.url`. */
  readonly documentUrl?: string;
}

/** Document settings: key and JSON text, the whole set at once as the wire carries it. */
export interface DocumentSettings {
  readonly read: () => ReadonlyMap<string, string>;
  readonly replace: (all: ReadonlyMap<string, string>) => void;
}

/** The target of events that the Common API delivers (`document.addHandlerAsync`), and their types. */
export const documentTarget = "Document";
export const DocumentEvent = {
  settingsChanged: 1,
  selectionChanged: 2,
  bindingSelectionChanged: 3,
  bindingDataChanged: 4,
} as const;
