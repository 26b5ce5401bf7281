import type { Reason } from "../table/table";

/** Each has its text in the message files under `commands.errors`. */
export const commandErrorCodes = [
  "refused",
  "obstacles",
  "leak",
  "nothing-shown",
  "codebook-not-kept",
  "records-not-kept",
  "record-incomplete",
  "codebook-changed",
  "codebook-locked",
  "codebook-without-passphrase",
  "no-codes-yet",
  "look-up-not-kept",
  "corrections-not-kept",
  "file-not-made",
  "copy-not-clean",
  "file-gone",
  "no-cluster-rules",
] as const;
export type CommandErrorCode = (typeof commandErrorCodes)[number];

/** A use case that was not carried out, for reasons of Confide's own. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(
    readonly code: CommandErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    /** What exactly stood in the way; keys of the message files. */
    readonly reasons: readonly Reason[] = [],
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
  }
}
