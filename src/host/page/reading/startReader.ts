import type { ReaderThread } from "./openInWorker";

/** Starts a thread that reads one file. */
export const startReader = (): ReaderThread => new Worker(new URL("./worker.ts", import.meta.url));
