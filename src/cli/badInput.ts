/** Something the person gave that can't be used; `code` is a key under `cli.badInput` of the message files. */
export class BadInputError extends Error {
  override readonly name = "BadInputError";

  constructor(
    readonly code: string,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}
