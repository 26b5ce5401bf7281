import { CommonApiError } from "./commonApi";
import { HostError } from "./hostClass";

/**
 * Errors that Office.js makes itself from a number of the Common API, in its own words and in the person's language:
 * `RichApiMessageUtility.buildResponseOnError` and Excel's `_processOfficeJsErrorResponse`.
 */
const officeNumbers: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const documented: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  Conflict: "Request could not be processed because of a conflict.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook:
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: "The memory limit has been reached. Your action could not be completed.",
  RequestAborted: "The request was aborted during run time.",
  ServiceNotAvailable: "The service is unavailable.",
  Unauthenticated: "Required authentication information is either missing or invalid.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** The error by which Excel refuses a whole batch; nothing of it is done. */
export function refusal(code: string, message?: string): CommonApiError | HostError {
  const number = officeNumbers[code];
  if (number !== undefined && message === undefined) return new CommonApiError(number);
  return new HostError(code, message ?? documented[code] ?? `host: refused with ${code}, as was asked`);
}
