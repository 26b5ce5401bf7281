import type { LongWork } from "../notices/longWork";

/** A worker as far as the page needs it: it gets one message and posts what it answers. */
export type WorkerThread = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** What a worker answers: how far it is, then one of the others. */
export type ThreadAnswer<Last> =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "failed"; readonly detail: string }
  | Last;

/**
 * Sends a message to a worker and hands these buffers over with it; gives the answer that ends the work. The worker is ended
 * then, or when the work is cancelled.
 *
 * @throws the signal's reason when it was cancelled; an Error when the worker failed.
 */
export async function threadAnswer<Last extends { readonly kind: "done" | "refused" }>(
  thread: WorkerThread,
  message: unknown,
  buffers: ArrayBuffer[],
  { signal, onProgress }: LongWork,
): Promise<Last> {
  try {
    return await new Promise<Last>((resolve, reject) => {
      signal.addEventListener("abort", () => {
        reject(signal.reason as Error);
      });
      thread.addEventListener("error", ({ message: detail }) => {
        reject(new Error(detail));
      });
      thread.addEventListener("message", ({ data: answer }: MessageEvent<ThreadAnswer<Last>>) => {
        if (answer.kind === "progress") onProgress(answer.share);
        else if (answer.kind === "failed") reject(new Error(answer.detail));
        else resolve(answer);
      });
      thread.postMessage(message, buffers);
    });
  } finally {
    thread.terminate();
  }
}
