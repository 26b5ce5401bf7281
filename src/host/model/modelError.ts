export const modelErrorCodes = [
  "name-empty",
  "name-too-long",
  "name-forbidden-character",
  "name-apostrophe",
  "name-reserved",
  "name-taken",
  "last-visible-sheet",
  "sheet-very-hidden",
  "position-outside",
  "filter-not-evaluated",
  "chart-kinds-apart",
  "table-name",
  "table-name-taken",
  "table-overlaps",
  "table-area",
  "cells-off-sheet",
  "cuts-table",
  "cuts-array",
  "changes-pivot",
  "already-protected",
  "password-wrong",
  "password-unknown",
  "cell-locked",
  "action-locked",
  "structure-locked",
  "cell-commented",
  "sheet-missing",
  "fill-aside",
  "copy-scattered",
  "copy-off-sheet",
  "copy-too-many",
  "outline-too-deep",
] as const;

/** Why the model refused. People read the text of the code (`src/host/texts/`), add-ins an Office.js error. */
export type ModelErrorCode = (typeof modelErrorCodes)[number];

export class ModelError extends Error {
  constructor(
    readonly code: ModelErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}
