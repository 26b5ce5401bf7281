import { prepareWorkbook, transferables } from "../../../package/preparedWorkbook";
import { PackageError } from "../../../package/packageError";
import { byPercent } from "../notices/byPercent";
import type { ReaderAnswer } from "./readerAnswer";

/** Sends an answer to the page and hands these buffers over with it. */
export type SendAnswer = (answer: ReaderAnswer, transfer: ArrayBuffer[]) => void;

/** The worker's side: reads a file and sends what comes of it. Progress is told by the percent. */
export async function answerReader(file: Blob, send: SendAnswer): Promise<void> {
  const tell = byPercent((share) => {
    send({ kind: "progress", share }, []);
  });
  try {
    const prepared = prepareWorkbook(new Uint8Array(await file.arrayBuffer()), tell);
    send({ kind: "done", prepared }, transferables(prepared));
  } catch (error) {
    send(refusalOf(error), []);
  }
}

/** Errors cross as data: a posted error would keep its message only. */
function refusalOf(error: unknown): ReaderAnswer {
  return error instanceof PackageError
    ? { kind: "refused", code: error.code, data: error.data }
    : { kind: "failed", detail: String(error) };
}
