import { buffersOfParts, writeSheets, type SheetsToWrite } from "../../../package/preparedSave";
import { byPercent } from "../notices/byPercent";
import type { WriterAnswer } from "./writerAnswer";

/** Sends an answer to the page and hands these buffers over with it. */
export type SendAnswer = (answer: WriterAnswer, transfer: ArrayBuffer[]) => void;

/** The worker's side: writes the sheets and sends what comes of it. Progress is told by the percent. */
export function answerWriter(toWrite: SheetsToWrite, send: SendAnswer): void {
  const tell = byPercent((share) => {
    send({ kind: "progress", share }, []);
  });
  try {
    const sheets = writeSheets(toWrite, tell);
    send({ kind: "done", sheets }, buffersOfParts(sheets));
  } catch (error) {
    send({ kind: "failed", detail: String(error) }, []);
  }
}
