/** Each has its text in the message files under `editing.errors`. */
export const editErrorCodes = [
  "no-such-entry",
  "no-such-name",
  "not-a-name",
  "name-is-code",
  "name-of-another",
  "last-name",
  "same-entry",
  "nothing-to-split",
  "no-such-change",
  "already-undone",
  "changed-since",
] as const;
export type EditErrorCode = (typeof editErrorCodes)[number];

/** An edit that was refused; the codebook is as it was. Its data are for the eyes of whoever has the codebook open, never for a log. */
export class EditError extends Error {
  override readonly name = "EditError";

  constructor(
    readonly code: EditErrorCode,
    readonly data: Readonly<Record<string, string>> = {},
  ) {
    super(`codebook edit: ${code}`);
  }
}
