import { openPrepared } from "../../../package/preparedWorkbook";
import { PackageError } from "../../../package/packageError";
import { WorkbookModel } from "../../model/workbookModel";
import type { LongWork } from "../notices/longWork";
import { threadAnswer, type WorkerThread } from "../threads/threadAnswer";
import type { ReaderResult } from "./readerAnswer";

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
  start: () => WorkerThread,
): Promise<WorkbookModel> {
  work.signal.throwIfAborted();
  const answer = await threadAnswer<ReaderResult>(start(), file, [], work);
  if (answer.kind === "refused") throw new PackageError(answer.code, answer.data);
  return new WorkbookModel(openPrepared(answer.prepared), name);
}
