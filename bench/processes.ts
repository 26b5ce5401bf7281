import { spawnSync } from "node:child_process";

/** Runs one measure of `bench.ts` in a process of its own, so that its peak of memory is its own; undefined when that dies. */
export const inOwnProcess = (what: string, ...parameters: readonly string[]): unknown => {
  const [, script = ""] = process.argv;
  const { stdout, status } = spawnSync(
    process.execPath,
    [...process.execArgv, script, "measure", what, ...parameters],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 64 * 1024 ** 2 },
  );
  return status === 0 ? (JSON.parse(stdout) as unknown) : undefined;
};

/** Seconds of processor time that `work` takes in this process, all its threads together, and what it gives. */
export const processorTime = <Result>(work: () => Result): readonly [result: Result, seconds: number] => {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1e6];
};

/** The most memory this process has had resident, in megabytes. */
export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

export const seconds = (value: number | undefined): string => value?.toFixed(2) ?? "–";
