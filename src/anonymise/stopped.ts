import type { Recipe } from "./recipe";

/** The recipe has obstacles: no copy is made. */
export class CopyStoppedError extends Error {
  readonly code = "copy-stopped";
  constructor(readonly data: { readonly obstacles: Recipe["obstacles"] }) {
    super(`copy stopped: ${data.obstacles.map(({ key }) => key).join(", ")}`);
  }
}

/** Asked before each part of long work, and told how far it is, from 0 to 1. */
export interface Listener {
  readonly isCancelled: () => boolean;
  readonly onProgress: (share: number) => void;
}

/** A person pressed cancel; nothing was made. */
export class CancelledError extends Error {
  readonly code = "cancelled";
  readonly data = {};
  constructor() {
    super("cancelled");
  }
}
