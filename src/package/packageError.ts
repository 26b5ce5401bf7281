export const packageErrorCodes = [
  "empty",
  "not-a-workbook",
  "encrypted",
  "legacy-xls",
  "binary-xlsb",
  "open-document",
  "text-file",
  "truncated",
  "too-large",
  "bomb",
  "bad-xml",
  "missing-part",
  "duplicate-part",
  "bad-path",
] as const;
export type PackageErrorCode = (typeof packageErrorCodes)[number];

/** Bytes that are not a workbook Confide can read. The message is for developers; people read the code's text. */
export class PackageError extends Error {
  constructor(
    readonly code: PackageErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}
