import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { Watched } from "../excel/session";

/** Work that takes a while, as the pane shows it. */
export type TaskState<Result> =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly share: number | undefined }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "done"; readonly result: Result };

export interface Task<Parameters extends readonly unknown[], Result> {
  readonly state: TaskState<Result>;
  /** What the last finished run gave, also while a new one is running. */
  readonly last: Result | undefined;
  /** Starts the work; what was running before is cancelled and forgotten. */
  readonly run: (...parameters: Parameters) => void;
  /**
   * Asks running work to stop: it runs until it has cleared up after itself, then it is idle or says what went wrong. What is
   * not running goes back to idle.
   */
  readonly cancel: () => void;
}

const isCancelled = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "cancelled";

/** Runs work with progress and cancel. Only the latest run is shown; leaving the page cancels it. */
export const useTask = <Parameters extends readonly unknown[], Result>(
  work: (watched: Watched, ...parameters: Parameters) => Promise<Result>,
): Task<Parameters, Result> => {
  const [state, setState] = useState<TaskState<Result>>({ kind: "idle" });
  const [last, setLast] = useState<Result>();
  const current = useRef<AbortController | undefined>(undefined);
  const latestWork = useRef(work);
  const shown = useRef(state);
  useEffect(() => {
    latestWork.current = work;
    shown.current = state;
  });
  useEffect(
    () => () => {
      current.current?.abort();
      current.current = undefined;
    },
    [],
  );

  const run = useCallback((...parameters: Parameters) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const isShown = (): boolean => current.current === controller;
    const show = (next: TaskState<Result>): void => {
      if (isShown()) setState(next);
    };
    // The worker's last word on progress may come after its result.
    const onProgress = (share: number): void => {
      if (isShown()) setState((now) => (now.kind === "running" ? { kind: "running", share } : now));
    };
    show({ kind: "running", share: undefined });
    latestWork.current({ onProgress, signal: controller.signal }, ...parameters).then(
      (result) => {
        if (!isShown()) return;
        // What is drawn of a result may take long: in pieces, so that the page stays free meanwhile.
        startTransition(() => {
          setLast(() => result);
          setState({ kind: "done", result });
        });
      },
      (error: unknown) => {
        show(isCancelled(error) ? { kind: "idle" } : { kind: "failed", error });
      },
    );
  }, []);

  const cancel = useCallback(() => {
    current.current?.abort();
    // A result that is still being drawn is not put away unseen.
    const seen = shown.current;
    setState((now) => (now === seen && now.kind !== "running" ? { kind: "idle" } : now));
  }, []);

  return { state, last, run, cancel };
};
