import { buffersOfSheets, packSheets } from "../../../package/preparedSave";
import { beginSaving } from "../../../package/saveWorkbook";
import type { StoredWorkbook } from "../../../package/workbook";
import type { LongWork } from "../notices/longWork";
import { threadAnswer, type WorkerThread } from "../threads/threadAnswer";
import type { WriterResult } from "./writerAnswer";

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
  start: () => WorkerThread,
): Promise<Uint8Array> {
  work.signal.throwIfAborted();
  const pending = beginSaving(workbook);
  const sheets = packSheets(pending);
  const buffers = buffersOfSheets(sheets);
  if (buffers.reduce((sum, { byteLength }) => sum + byteLength, 0) < worthAThread) return pending.finish();
  const answer = await threadAnswer<WriterResult>(start(), sheets, buffers, work);
  return pending.finish(answer.sheets);
}
