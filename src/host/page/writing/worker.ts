import type { SheetsToWrite } from "../../../package/preparedSave";
import { answerWriter } from "./answerWriter";

/* The worker's own script, started by `startWriter.ts` for one save. */
addEventListener("message", ({ data }: MessageEvent<SheetsToWrite>) => {
  answerWriter(data, (answer, transfer) => {
    postMessage(answer, { transfer });
  });
});
