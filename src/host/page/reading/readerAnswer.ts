import type { PreparedWorkbook } from "../../../package/preparedWorkbook";
import type { PackageErrorCode } from "../../../package/workbook";

/** What the worker that reads a file answers: how far it is, then one of the others. */
export type ReaderAnswer =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly prepared: PreparedWorkbook }
  | {
      readonly kind: "refused";
      readonly code: PackageErrorCode;
      readonly data: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: "failed"; readonly detail: string };
