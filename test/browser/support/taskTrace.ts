import type { Desk } from "./confide";

/** What Chromium notes of a task; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const mainThreads = (events: readonly TraceEvent[]): ReadonlySet<string> =>
  new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );

/**
 * The longest task of any page's main thread while something is done, in milliseconds of processor time: what other programs
 * of a busy machine take meanwhile is not the page's.
 */
export const longestTaskWhile = async ({ page }: Desk, work: () => Promise<void>): Promise<number> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error("the page has a browser of its own");
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const events = trace.traceEvents;
  const threads = mainThreads(events);
  return events
    .filter(({ ph, pid, tid }) => ph === "X" && threads.has(`${pid} ${tid}`))
    .reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
};
