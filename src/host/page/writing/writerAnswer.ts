import type { WrittenSheets } from "../../../package/preparedSave";
import type { ThreadAnswer } from "../threads/threadAnswer";

/** The sheets that the worker wrote. */
export interface WriterResult {
  readonly kind: "done";
  readonly sheets: WrittenSheets;
}

export type WriterAnswer = ThreadAnswer<WriterResult>;
