import { ModelError, type ModelErrorCode } from "../model/modelError";
import { HostError } from "../wire/hostClass";

/** Excel's errors, with its codes and its words. */
export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");
/** What was found, for the twins of `…OrNullObject`. Throws ItemNotFound for nothing. */
export function orNotFound<Found>(found: Found | null | undefined): Found {
  if (found === null || found === undefined) throw itemNotFound();
  return found;
}
export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);
export const invalidOperation = (message = "The operation attempted is invalid on the object."): HostError =>
  new HostError("InvalidOperation", message);
export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");
export const operationCellsExceedLimit = (): HostError =>
  new HostError(
    "OperationCellsExceedLimit",
    "The attempted operation affects more than the limit of 33554000 cells.",
  );
export const nonBlankCellOffSheet = (): HostError =>
  new HostError(
    "NonBlankCellOffSheet",
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  );
export const invalidSelection = (): HostError =>
  new HostError("InvalidSelection", "The current selection is invalid for this operation.");
export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.");
export const generalException = (message: string): HostError => new HostError("GeneralException", message);
export const sizeMismatch = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
/** For a part of a member that this host can't do: loud, as for a member it does not have. */
export const notImplemented = (what: string): HostError =>
  new HostError("ApiNotFound", `host: ${what} is not implemented`);

const excelCode: Readonly<Record<ModelErrorCode, () => HostError>> = {
  "name-empty": invalidArgument,
  "name-too-long": invalidArgument,
  "name-forbidden-character": invalidArgument,
  "name-apostrophe": invalidArgument,
  "name-reserved": invalidArgument,
  "name-taken": itemAlreadyExists,
  "last-visible-sheet": invalidOperation,
  "sheet-very-hidden": invalidOperation,
  "position-outside": invalidArgument,
  "chart-kinds-apart": invalidArgument,
  "table-name": invalidArgument,
  "table-name-taken": itemAlreadyExists,
  "table-overlaps": invalidArgument,
  "table-area": invalidArgument,
  "filter-not-evaluated": () => notImplemented("filtering by this condition"),
  "cells-off-sheet": nonBlankCellOffSheet,
  "cuts-table": invalidOperation,
  "cuts-array": invalidOperation,
  "changes-pivot": invalidOperation,
  "already-protected": invalidOperation,
  "password-wrong": invalidArgument,
  "password-unknown": () => notImplemented("a password hashed in another way than SHA-512"),
  "cell-locked": accessDenied,
  "action-locked": accessDenied,
  "structure-locked": accessDenied,
  "cell-commented": invalidOperation,
  "sheet-missing": itemNotFound,
  "fill-aside": invalidArgument,
  "copy-scattered": invalidArgument,
  "copy-off-sheet": invalidArgument,
  "copy-too-many": operationCellsExceedLimit,
  "outline-too-deep": invalidOperation,
};

/** Runs an action of the model; what the model refuses becomes Excel's error. */
export function asExcel<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw error instanceof ModelError ? excelCode[error.code]() : error;
  }
}
