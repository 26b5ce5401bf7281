import type { WorkbookModel } from "../model/workbookModel";
import type { SheetModel } from "../model/sheetModel";
import type { ChartImage } from "./charts/chartImage";
import type { EventRegistry } from "./eventRegistry";

/** What the host's surroundings do for an add-in. */
export interface ExcelServices {
  /** The person's language; `en-US` when absent. */
  readonly locale?: string;
  /** Who writes comments here; a guest when absent. */
  readonly person?: { readonly name: string; readonly email: string };
  /** The clock and the source of ids; the machine's when absent. */
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** Opens a second workbook (`Excel.createWorkbook`); undefined bytes mean an empty one. */
  readonly openWorkbook: (bytes: Uint8Array | undefined) => void;
  /** `workbook.close()`; absent where nothing can close it. */
  readonly close?: (savesFirst: boolean) => void;
  /** A picture of a chart, PNG in base64; absent where nothing can draw. */
  readonly drawChart?: (image: ChartImage) => string;
  /** `workbook.save()`; the page keeps the bytes and calls the model's `markSaved`. */
  readonly save: () => void;
}

/** Behind every object: the open workbook and its surroundings. */
export interface ExcelContext {
  readonly model: WorkbookModel;
  readonly services: ExcelServices;
  readonly events: EventRegistry;
  /** `Application.calculationMode`: remembered only, the host does not calculate. */
  calculationMode: CalculationMode;
  /** The person's language, `en-US`. */
  readonly locale: string;
  /** Who writes comments here. */
  readonly person: { readonly name: string; readonly email: string };
  readonly now: () => Date;
  /** A new `{GUID}`. */
  readonly newId: () => string;
  /** "A range is limited to five million cells for get operations": larger ones have no values. */
  cellLimit: number;
}

export const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
export type CalculationMode = (typeof calculationModes)[number];

/** Behind a worksheet and what belongs to it. */
export interface SheetSelf {
  readonly context: ExcelContext;
  readonly sheet: SheetModel;
}
