import type { Recipe } from "./recipe";

/** The recipe has obstacles: no copy is made. */
export class CopyStoppedError extends Error {
  readonly code = "copy-stopped";
  constructor(readonly data: { readonly obstacles: Recipe["obstacles"] }) {
    super(`copy stopped: ${data.obstacles.map(({ key }) => key).join(", ")}`);
  }
}

/** A person pressed cancel; nothing was made. */
export class CancelledError extends Error {
  readonly code = "cancelled";
  readonly data = {};
  constructor() {
    super("cancelled");
  }
}
