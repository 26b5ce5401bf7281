import { openPrepared, type PreparedWorkbook } from "../../../package/preparedWorkbook";
import { PackageError } from "../../../package/workbook";
import { WorkbookModel } from "../../model/workbookModel";
import type { LongWork } from "../notices/longWork";
import type { ReaderAnswer } from "./readerAnswer";

/** The worker as far as reading needs it: it gets a `Blob` and posts `ReaderAnswer`s. */
export type ReaderThread = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/**
 * Opens a file while the page goes on: a worker unpacks and reads it, and hands its cells over without copying them.
 * Cancelling ends the worker.
 *
 * @throws PackageError as `openWorkbook` does; the signal's reason when it was cancelled.
 */
export async function openInWorker(
  file: Blob,
  name: string,
  work: LongWork,
  start: () => ReaderThread,
): Promise<WorkbookModel> {
  work.signal.throwIfAborted();
  const thread = start();
  try {
    return new WorkbookModel(openPrepared(await prepared(thread, file, work)), name);
  } finally {
    thread.terminate();
  }
}

function prepared(
  thread: ReaderThread,
  file: Blob,
  { signal, onProgress }: LongWork,
): Promise<PreparedWorkbook> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
    thread.addEventListener("error", ({ message }) => {
      reject(new Error(message));
    });
    thread.addEventListener("message", ({ data: answer }: MessageEvent<ReaderAnswer>) => {
      if (answer.kind === "progress") onProgress(answer.share);
      else if (answer.kind === "done") resolve(answer.prepared);
      else if (answer.kind === "refused") reject(new PackageError(answer.code, answer.data));
      else reject(new Error(answer.detail));
    });
    thread.postMessage(file);
  });
}
