import type { PreparedWorkbook } from "../../../package/preparedWorkbook";
import type { PackageErrorCode } from "../../../package/packageError";
import type { ThreadAnswer } from "../threads/threadAnswer";

/** What comes of reading a file. */
export type ReaderResult =
  | { readonly kind: "done"; readonly prepared: PreparedWorkbook }
  | {
      readonly kind: "refused";
      readonly code: PackageErrorCode;
      readonly data: Readonly<Record<string, string | number>>;
    };

export type ReaderAnswer = ThreadAnswer<ReaderResult>;
