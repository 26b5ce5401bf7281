import type { WrittenSheets } from "../../../package/preparedSave";

/** What the worker that writes sheets answers: how far it is, then one of the others. */
export type WriterAnswer =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly sheets: WrittenSheets }
  | { readonly kind: "failed"; readonly detail: string };
