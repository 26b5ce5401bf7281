/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import type { Watched } from "../../src/excel/session";
import { useTask } from "../../src/taskpane/useTask";
import { CoreError } from "../../src/worker/coreError";

/** Work whose end the test decides. */
const openEnded = () => {
  const runs: {
    readonly watched: Watched;
    readonly name: string;
    readonly finish: (result: string) => void;
    readonly fail: (error: unknown) => void;
  }[] = [];
  const work = (watched: Watched, name: string): Promise<string> =>
    new Promise((finish, fail) => {
      runs.push({ watched, name, finish, fail });
    });
  const { result, unmount } = renderHook(() => useTask(work));
  return { runs, task: () => result.current, unmount };
};
/** Ends a run, and lets what hangs on it happen. */
const settle = (end: () => void): Promise<void> =>
  act(async () => {
    end();
    await Promise.resolve();
  });
const start = (task: ReturnType<typeof openEnded>["task"], name = "first") => {
  act(() => {
    task().run(name);
  });
};

describe("a task", () => {
  it("shows how far it is, then what it gave", async () => {
    const { runs, task } = openEnded();
    expect(task().state).toEqual({ kind: "idle" });
    start(task);
    expect(task().state).toEqual({ kind: "running", share: undefined });
    act(() => runs[0]?.watched.onProgress?.(0.5));
    expect(task().state).toEqual({ kind: "running", share: 0.5 });
    await settle(() => {
      runs[0]?.finish("done it");
    });
    expect(task().state).toEqual({ kind: "done", result: "done it" });
    expect(task().last).toBe("done it");
  });

  it("that is done stays done when its last progress comes late", async () => {
    const { runs, task } = openEnded();
    start(task);
    await settle(() => {
      runs[0]?.finish("done it");
    });
    act(() => runs[0]?.watched.onProgress?.(0.98));
    expect(task().state).toEqual({ kind: "done", result: "done it" });
  });

  it("keeps what it gave last while it runs again", async () => {
    const { runs, task } = openEnded();
    start(task);
    await settle(() => {
      runs[0]?.finish("old");
    });
    start(task);
    expect(task().last).toBe("old");
    expect(task().state.kind).toBe("running");
  });

  it("that is started anew forgets the run before it", async () => {
    const { runs, task } = openEnded();
    start(task, "first");
    start(task, "second");
    expect(runs[0]?.watched.signal?.aborted).toBe(true);
    await settle(() => {
      runs[0]?.finish("of the first");
    });
    expect(task().state.kind).toBe("running");
    await settle(() => {
      runs[1]?.finish("of the second");
    });
    expect(task().last).toBe("of the second");
  });

  it("that is cancelled runs until it has cleared up, and is idle then", async () => {
    const { runs, task } = openEnded();
    start(task);
    act(() => {
      task().cancel();
    });
    expect(runs[0]?.watched.signal?.aborted).toBe(true);
    expect(task().state.kind).toBe("running");
    await settle(() => {
      runs[0]?.fail(new CoreError("cancelled"));
    });
    expect(task().state).toEqual({ kind: "idle" });
  });

  it("that could not clear up after cancelling says so", async () => {
    const { runs, task } = openEnded();
    const error = new CoreError("left-behind", { sheet: "4W for OCHA" });
    start(task);
    act(() => {
      task().cancel();
    });
    await settle(() => {
      runs[0]?.fail(error);
    });
    expect(task().state).toEqual({ kind: "failed", error });
  });

  it("that is done can be put away", async () => {
    const { runs, task } = openEnded();
    start(task);
    await settle(() => {
      runs[0]?.finish("seen");
    });
    act(() => {
      task().cancel();
    });
    expect(task().state).toEqual({ kind: "idle" });
  });

  it("that is done is not put away before it is seen", async () => {
    const { runs, task } = openEnded();
    start(task);
    await act(async () => {
      runs[0]?.finish("unseen");
      await Promise.resolve();
      task().cancel();
    });
    expect(task().state).toEqual({ kind: "done", result: "unseen" });
  });

  it("is cancelled when its page is left", () => {
    const { runs, task, unmount } = openEnded();
    start(task);
    unmount();
    expect(runs[0]?.watched.signal?.aborted).toBe(true);
  });
});
