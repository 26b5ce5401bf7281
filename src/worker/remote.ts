import { releaseProxy, transfer } from "comlink";
import type { Core } from "./core";
import { CoreError, type CoreErrorData } from "./coreError";

/** What a call of the core came to. Errors cross as data: comlink would keep their message only. */
export type Outcome =
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "failed"; readonly code: string; readonly data: CoreErrorData };

export type CoreMethod = keyof Core;

/** Listens to progress; from another thread it holds a port, which must be let go. */
export type ProgressListener = ((share: number) => void) & { readonly [releaseProxy]?: () => void };

/** The core as it is exposed to the other thread: one function for all its methods. */
export interface RemoteCore {
  /** @param id for `stop` */
  readonly call: (
    id: number,
    method: CoreMethod,
    parameters: readonly unknown[],
    onProgress: ProgressListener,
  ) => Promise<Outcome>;
  /** A call whose work is done in turns (`inSteps.ts`) ends before its next one. */
  readonly stop: (id: number) => void;
}

type AnyMethod = (...parameters: readonly unknown[]) => Promise<unknown>;

/** Serves a core to another thread. Bytes are handed over, not copied. */
export const remoteCore = (core: Core): RemoteCore => {
  const running = new Map<number, AbortController>();
  return {
    call: async (id, method, parameters, onProgress) => {
      const stopping = new AbortController();
      running.set(id, stopping);
      try {
        const options = { onProgress, signal: stopping.signal };
        const result = await (core[method] as AnyMethod)(...parameters, options);
        return result instanceof Uint8Array
          ? transfer({ kind: "done", result }, [result.buffer])
          : { kind: "done", result };
      } catch (error) {
        return failed(error);
      } finally {
        running.delete(id);
        onProgress[releaseProxy]?.();
      }
    },
    stop: (id) => {
      running.get(id)?.abort();
    },
  };
};

const failed = (error: unknown): Outcome => {
  const { code, data } = error as { readonly code?: unknown; readonly data?: CoreErrorData };
  if (error instanceof Error && typeof code === "string") {
    return { kind: "failed", code, data: data ?? {} };
  }
  return { kind: "failed", code: "unexpected", data: { detail: String(error) } };
};

/** The result of an outcome, or its error. */
export const resultOf = (outcome: Outcome): unknown => {
  if (outcome.kind === "failed") throw new CoreError(outcome.code, outcome.data);
  return outcome.result;
};
