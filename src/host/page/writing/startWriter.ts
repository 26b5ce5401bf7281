import type { WorkerThread } from "../threads/threadAnswer";

/** Starts a thread that writes the sheets of one save. */
export const startWriter = (): WorkerThread => new Worker(new URL("./worker.ts", import.meta.url));
