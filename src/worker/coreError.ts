export type CoreErrorData = Readonly<Record<string, string | number>>;

/**
 * An error of the core: its own `cancelled`, `not-held` (a handle of a sheet no longer held) and `worker-failed`, or one that crossed from
 * the worker with the code it had there (`no-table`, ...).
 */
export class CoreError extends Error {
  override readonly name = "CoreError";

  constructor(
    readonly code: string,
    readonly data: CoreErrorData = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}
