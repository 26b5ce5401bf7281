/** Progress, from 0 to 1, and the wish to stop. */
export interface CoreOptions {
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
