import { answerReader } from "./answerReader";

/* The worker's own script, started by `startReader.ts` for one file. */
addEventListener("message", ({ data }: MessageEvent<Blob>) => {
  void answerReader(data, (answer, transfer) => {
    postMessage(answer, { transfer });
  });
});
