import type { WorkerThread } from "../threads/threadAnswer";

/** Starts a thread that reads one file. */
export const startReader = (): WorkerThread => new Worker(new URL("./worker.ts", import.meta.url));
