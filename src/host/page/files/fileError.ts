export const fileErrorCodes = ["moved", "refused", "locked", "full", "folder"] as const;

/** Why a file could not be read or written; people read the code's text. */
export type FileErrorCode = (typeof fileErrorCodes)[number];

export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}

const codes: ReadonlyMap<string, FileErrorCode> = new Map([
  ["NotFoundError", "moved"],
  ["NotReadableError", "moved"],
  ["NotAllowedError", "refused"],
  ["SecurityError", "refused"],
  ["NoModificationAllowedError", "locked"],
  ["InvalidStateError", "locked"],
  ["QuotaExceededError", "full"],
]);

/** Does something with a file; what the browser throws is thrown as a {@link FileError}. */
export async function withFile<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof DOMException ? codes.get(error.name) : undefined;
    throw code === undefined ? error : new FileError(code, error);
  }
}
