import {
  buffersOfSheets,
  packSheets,
  type SheetsToWrite,
  type WrittenSheets,
} from "../../../package/preparedSave";
import { beginSaving } from "../../../package/saveWorkbook";
import type { StoredWorkbook } from "../../../package/workbook";
import type { LongWork } from "../notices/longWork";
import type { WriterAnswer } from "./writerAnswer";

/** The worker as far as writing needs it: it gets `SheetsToWrite` and posts `WriterAnswer`s. */
export type WriterThread = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** Sheets smaller than this, in bytes, are written sooner than a thread is started. */
const worthAThread = 1024 ** 2;

/**
 * The workbook's bytes, as it is at the moment of the call. Large sheets are written in a worker while the page goes on.
 * Cancelling ends the worker.
 *
 * @throws PackageError as `saveWorkbook` does; the signal's reason when it was cancelled.
 */
export async function saveInWorker(
  workbook: StoredWorkbook,
  work: LongWork,
  start: () => WriterThread,
): Promise<Uint8Array> {
  work.signal.throwIfAborted();
  const pending = beginSaving(workbook);
  const sheets = packSheets(pending);
  const buffers = buffersOfSheets(sheets);
  if (buffers.reduce((sum, { byteLength }) => sum + byteLength, 0) < worthAThread) return pending.finish();
  const thread = start();
  try {
    return pending.finish(await written(thread, sheets, buffers, work));
  } finally {
    thread.terminate();
  }
}

function written(
  thread: WriterThread,
  sheets: SheetsToWrite,
  buffers: ArrayBuffer[],
  { signal, onProgress }: LongWork,
): Promise<WrittenSheets> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
    thread.addEventListener("error", ({ message }) => {
      reject(new Error(message));
    });
    thread.addEventListener("message", ({ data: answer }: MessageEvent<WriterAnswer>) => {
      if (answer.kind === "progress") onProgress(answer.share);
      else if (answer.kind === "done") resolve(answer.sheets);
      else reject(new Error(answer.detail));
    });
    thread.postMessage(sheets, buffers);
  });
}
