import type { WriterThread } from "./saveInWorker";

/** Starts a thread that writes the sheets of one save. */
export const startWriter = (): WriterThread => new Worker(new URL("./worker.ts", import.meta.url));
