import type { CoreThread } from "./workerCore";

/** Starts the core's own thread in a page. */
export const startWorker = (): CoreThread => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  return {
    endpoint: worker,
    terminate: () => {
      worker.terminate();
    },
    onFailure: (listener) => {
      worker.addEventListener("error", listener);
    },
  };
};
