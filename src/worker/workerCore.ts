import { proxy, transfer, wrap, type Endpoint, type Remote } from "comlink";
import type { Core } from "./core";
import type { CoreOptions } from "./coreOptions";
import { CoreError } from "./coreError";
import { resultOf, type CoreMethod, type RemoteCore } from "./remote";

/** A worker as far as the core needs one: a `Worker`, or in tests a port of a `MessageChannel`. */
export interface CoreThread {
  readonly endpoint: Endpoint;
  readonly terminate: () => void;
  /** Calls the listener when the thread's script fails to load or dies. */
  readonly onFailure?: (listener: () => void) => void;
}

interface Running {
  readonly remote: Remote<RemoteCore>;
  readonly thread: CoreThread;
  /** Aborted when the thread is ended: every call still under way then rejects. */
  readonly ended: AbortController;
}

/**
 * A core in another thread, started at the first call. Cancelling a call ends the thread, because a worker that computes
 * hears nothing; the next call starts a fresh one, to which older handles are `not-held`. Work in turns is told to stop instead.
 */
export const createWorkerCore = (start: () => CoreThread): Core => {
  let running: Running | undefined;
  let lastCall = 0;

  const current = (): Running => {
    if (running === undefined) {
      const thread = start();
      const started = { thread, remote: wrap<RemoteCore>(thread.endpoint), ended: new AbortController() };
      thread.onFailure?.(() => {
        end(started, "worker-failed");
      });
      running = started;
    }
    return running;
  };

  const end = (which: Running, code: "cancelled" | "worker-failed"): void => {
    if (running === which) running = undefined;
    which.thread.terminate();
    which.ended.abort(new CoreError(code));
  };

  const ask = async <Method extends CoreMethod>(
    method: Method,
    parameters: readonly unknown[],
    options: CoreOptions = {},
  ): Promise<Awaited<ReturnType<Core[Method]>>> => {
    if (options.signal?.aborted) throw new CoreError("cancelled");
    const now = current();
    const id = ++lastCall;
    const stopping = new AbortController();
    const cancel = (): void => {
      if (!doneInTurns.has(method)) {
        end(now, "cancelled");
        return;
      }
      void now.remote.stop(id);
      stopping.abort(new CoreError("cancelled"));
    };
    options.signal?.addEventListener("abort", cancel, { once: true });
    try {
      const call = now.remote.call(id, method, parameters, proxy(options.onProgress ?? nobodyListens));
      const outcome = await Promise.race([call, endOf(now.ended), endOf(stopping)]);
      return resultOf(outcome) as Awaited<ReturnType<Core[Method]>>;
    } finally {
      options.signal?.removeEventListener("abort", cancel);
    }
  };

  return {
    hold: (grid, beside, options) => ask("hold", [grid, beside], options),
    release: (handle) => ask("release", [handle]),
    openFile: (bytes, options) => ask("openFile", transfer([bytes], [bytes.buffer]), options),
    holdFileSheet: (file, position, gazetteers, options) =>
      ask("holdFileSheet", [file, position, gazetteers], options),
    closeFile: (file) => ask("closeFile", [file]),
    contents: (handle, options) => ask("contents", [handle], options),
    understand: (handle, options) => ask("understand", [handle], options),
    correct: (handle, corrections, options) => ask("correct", [handle, corrections], options),
    reporters: (handle, options) => ask("reporters", [handle], options),
    sharedData: (handle, options) => ask("sharedData", [handle], options),
    contacts: (handle, options) => ask("contacts", [handle], options),
    suggest: (handle, options) => ask("suggest", [handle], options),
    fingerprint: (handle, options) => ask("fingerprint", [handle], options),
    fingerprintRows: (rows, options) => ask("fingerprintRows", [rows], options),
    changedSince: (handle, fingerprint, options) => ask("changedSince", [handle, fingerprint], options),
    plan: (handle, question, options) => ask("plan", [handle, question], options),
    testLinkage: (handle, question, options) => ask("testLinkage", [handle, question], options),
    measure: (handle, question, options) => ask("measure", [handle, question], options),
    suggestRepairs: (handle, question, options) => ask("suggestRepairs", [handle, question], options),
    makeCopy: (handle, question, options) => ask("makeCopy", [handle, question], options),
    dashboard: (handle, question, options) => ask("dashboard", [handle, question], options),
    findHits: (handle, question, options) => ask("findHits", [handle, question], options),
    hitPage: (handle, question, options) => ask("hitPage", [handle, question], options),
    holds: (handle, rule, named, options) => ask("holds", [handle, rule, named], options),
    readGazetteer: (fileName, bytes, options) => ask("readGazetteer", [fileName, bytes], options),
    verifyCopy: (bytes, options) => ask("verifyCopy", [bytes], options),
    scanFile: (bytes, question, options) =>
      ask("scanFile", transfer([bytes, question], [bytes.buffer]), options),
    readSheets: (fileName, bytes, options) => ask("readSheets", [fileName, bytes], options),
    writeCleanFile: (workbook, options) => ask("writeCleanFile", [workbook], options),
    argon2id: (passphrase, salt, cost, options) => ask("argon2id", [passphrase, salt, cost], options),
  };
};

const nobodyListens = (): void => undefined;

/** Between their turns the thread hears that a person cancelled: it stays, with the sheets that it holds. */
const doneInTurns: ReadonlySet<CoreMethod> = new Set(["measure", "suggestRepairs"]);

/** Rejects with the reason for which a thread, or a call, was ended. */
const endOf = ({ signal }: AbortController): Promise<never> =>
  new Promise((_resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason instanceof CoreError ? signal.reason : new CoreError("cancelled"));
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
