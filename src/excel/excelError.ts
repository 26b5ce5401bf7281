/** Why Excel did not do what it was asked; each has its text in the message files under `excelErrors`. */
export const excelErrorCodes = [
  "cancelled",
  "cell-edit",
  "protected",
  "sheet-gone",
  "name-taken",
  "values-missing",
  "sheet-too-large",
  "selection-too-large",
  "too-much-at-once",
  "changed-meanwhile",
  "not-supported",
  "not-accepted",
  "formula-in-copy",
  "left-behind",
  "file-not-read",
  "connection",
  "unexpected",
] as const;
export type ExcelErrorCode = (typeof excelErrorCodes)[number];

export type ExcelErrorData = Readonly<Record<string, string | number>>;

/** The only error that leaves this room. `data.detail` is Excel's own code and place, for developers. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";

  constructor(
    readonly code: ExcelErrorCode,
    readonly data: ExcelErrorData = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
  }
}

/**
 * Office.js error codes and ours.
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const codes: Readonly<Record<string, ExcelErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  ItemAlreadyExists: "name-taken",
  ResponsePayloadSizeLimitExceeded: "too-much-at-once",
  RequestPayloadSizeLimitExceeded: "too-much-at-once",
  OperationCellsExceedLimit: "too-much-at-once",
  RangeExceedsLimit: "too-much-at-once",
  Conflict: "changed-meanwhile",
  InsertDeleteConflict: "changed-meanwhile",
  InactiveWorkbook: "connection",
  RequestAborted: "connection",
  ActivityLimitReached: "connection",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
  InvalidArgument: "not-accepted",
  InvalidOperation: "not-accepted",
};

/** What Office.js throws: `OfficeExtension.Error`, known by its shape because its class belongs to the page. */
interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";

/** Any error as an `ExcelError`; one that is one already stays as it is. */
export const asExcelError = (error: unknown): ExcelError => {
  if (error instanceof ExcelError) return error;
  if (error instanceof DOMException && error.name === "AbortError") return new ExcelError("cancelled");
  if (!isOfficeError(error))
    return new ExcelError(
      "unexpected",
      { detail: error instanceof Error ? error.name : "" },
      { cause: error },
    );
  const place = error.debugInfo?.errorLocation ?? "";
  return new ExcelError(
    codes[error.code] ?? "unexpected",
    { detail: `${error.code} ${place}`.trim() },
    { cause: error },
  );
};

/** Throws `cancelled` when the person has asked to stop. */
export const stopIfCancelled = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new ExcelError("cancelled");
};
