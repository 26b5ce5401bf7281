import type { BatchRequest } from "./messages";

/** A batch by its number, counted from 1 since the conditions were set, or the first for which the function holds. */
export type WhichBatch = number | ((request: BatchRequest) => boolean);

/** An error that one batch gets instead of an answer; nothing of the batch is done. */
export interface Failure {
  readonly batch: WhichBatch;
  /** Excel's: `AccessDenied`, `ServiceNotAvailable`, … */
  readonly code: string;
  /** Excel's own words for the code when absent. */
  readonly message?: string;
}

/** What somebody else types into the shared workbook just before a batch runs. */
export interface RemoteEdit {
  readonly batch: number;
  /** `Data!B2`, or `B2` on the active sheet. */
  readonly address: string;
  readonly text: string;
}

/**
 * The circumstances under which Excel runs an add-in's batches: its limits and what a person, a network or another user may do
 * meanwhile. Batches are those of the add-in; what the library sends by itself to release objects is not counted.
 */
export interface HostConditions {
  /** "Excel on the web has a payload size limit for requests and responses of 5MB." In bytes of UTF-8. */
  readonly requestLimit: number;
  readonly responseLimit: number;
  /** "A range is limited to five million cells for get operations." */
  readonly cellLimit: number;
  /** Whether Excel is in cell-edit mode: while a person edits a cell, always, or never. */
  readonly cellEditMode: "followsPerson" | "on" | "off";
  /** "Multiple workbooks are open and the workbook being called by this API has lost focus." */
  readonly inactive: boolean;
  /** How long every batch takes before it is run, in milliseconds. */
  readonly delay: number;
  readonly failures: readonly Failure[];
  /** The workbook is closed when this batch arrives. */
  readonly closeAtBatch: number | undefined;
  readonly remoteEdits: readonly RemoteEdit[];
}

const megabyte = 1024 * 1024;

/** Excel on the web as documented, on a good day. */
export const excelOnTheWeb: HostConditions = {
  requestLimit: 5 * megabyte,
  responseLimit: 5 * megabyte,
  cellLimit: 5_000_000,
  cellEditMode: "followsPerson",
  inactive: false,
  delay: 0,
  failures: [],
  closeAtBatch: undefined,
  remoteEdits: [],
};
