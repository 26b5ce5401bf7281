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

/** Listens to a part of longer work, which it takes from one share to another. */
export const asPart = ({ isCancelled, onProgress }: Listener, from: number, to: number): Listener => ({
  isCancelled,
  onProgress: (share) => {
    onProgress(from + (to - from) * share);
  },
});

/** A person pressed cancel; nothing was made. */
export class CancelledError extends Error {
  readonly code = "cancelled";
  readonly data = {};
  constructor() {
    super("cancelled");
  }
}
